import type { Fault } from '../../../fault.ts';
import { listNames } from '../../../text/listNames.ts';
import { de as commands } from '../commands/de.ts';
import { wordedName } from '../commands/wordedName.ts';
import { LIST_WORDS } from '../listWords.ts';

const LIMITS: Readonly<
  Record<Extract<Fault, { code: 'nothing-left' }>['limit'], (wanted: string) => string>
> = {
  cable: (id) => `keine Depesche ${id}`,
  country: (name) => `keine Depesche über „${name}“`,
  year: (year) => `keine Depesche von ${year}`,
  section: (heading) => `keinen Abschnitt „${heading}“`,
};

/** What is wrong, in German. */
export function faultInGerman(fault: Fault): string {
  switch (fault.code) {
    case 'no-citation':
      return `„${fault.text}“ ist keine Fundstelle; schreiben Sie eine Depesche und einen Absatz, zum Beispiel 10PARIS198 ¶5.C.`;
    case 'cable-unnamed':
      return 'Nennen Sie auch die Depesche, zum Beispiel 10PARIS198 ¶5.C.';
    case 'no-cable':
      return `Es gibt keine Depesche ${fault.cable} in diesem Korpus; am nächsten kommen: ${fault.nearest.join(', ')}.`;
    case 'no-place':
      return `Es gibt kein ¶${fault.locator} in ${fault.cable}; am nächsten kommen: ${fault.nearest.join(', ')}.`;
    case 'not-below':
      return `In ${fault.cable} steht ¶${fault.to} nicht nach ¶${fault.from}.`;
    case 'no-section':
      return `${fault.cable} hat keinen Abschnitt „${fault.wanted}“; die Abschnitte: ${fault.headings.join('; ') || 'keine'}.`;
    case 'nothing-left':
      return `Es gibt hier ${LIMITS[fault.limit](fault.wanted)}; es gibt: ${listNames(fault.names, LIST_WORDS.de)}.`;
    case 'too-long':
      return `Bitte fragen Sie mit höchstens ${fault.most} Zeichen.`;
    case 'no-command':
      return `Diesen Befehl gibt es nicht mehr; /${commands.help.name} zählt sie auf.`;
    case 'command-changed':
      return `Der Befehl /${wordedName(commands, fault.name)} hat sich geändert; laden Sie Discord neu (Strg+R) und versuchen Sie es noch einmal.`;
    case 'not-here':
      return `Diesen Befehl gibt es nur auf dem Server derer, die diesen Bot betreiben. Ist es dieser, setzen Sie DISCORD_ADMIN_GUILD_ID auf ${fault.server}.`;
    case 'no-question':
      return 'Die Frage steht nicht mehr auf dieser Nachricht; fragen Sie noch einmal.';
    case 'stale':
      return 'Diese Schaltfläche gehört zu einer älteren Nachricht; fragen Sie noch einmal.';
    case 'gone':
      return `${fault.what} ist nicht mehr im Korpus; fragen Sie noch einmal.`;
    case 'corpus-unsound':
      return `Der Korpus auf der Platte ist nicht in Ordnung, darum bleibt der bisherige in Gebrauch: ${fault.what}. „attache validate“ zeigt alles.`;
  }
}
