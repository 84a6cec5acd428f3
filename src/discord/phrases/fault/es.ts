import type { Fault } from '../../../fault.ts';
import { listNames } from '../../../text/listNames.ts';
import { es as commands } from '../commands/es.ts';
import { wordedName } from '../commands/wordedName.ts';
import { LIST_WORDS } from '../listWords.ts';

const LIMITS: Readonly<
  Record<Extract<Fault, { code: 'nothing-left' }>['limit'], (wanted: string) => string>
> = {
  cable: (id) => `ningún cable ${id}`,
  country: (name) => `ningún cable sobre «${name}»`,
  year: (year) => `ningún cable de ${year}`,
  section: (heading) => `ninguna sección «${heading}»`,
};

/** What is wrong, in Spanish. */
export function faultInSpanish(fault: Fault): string {
  switch (fault.code) {
    case 'no-citation':
      return `«${fault.text}» no es una cita; escriba un cable y un párrafo, por ejemplo 10PARIS198 ¶5.C.`;
    case 'cable-unnamed':
      return 'Nombre también el cable, por ejemplo 10PARIS198 ¶5.C.';
    case 'no-cable':
      return `No hay ningún cable ${fault.cable} en este corpus; los más parecidos: ${fault.nearest.join(', ')}.`;
    case 'no-place':
      return `No hay ningún ¶${fault.locator} en ${fault.cable}; los más parecidos: ${fault.nearest.join(', ')}.`;
    case 'not-below':
      return `En ${fault.cable} el ¶${fault.to} no está después del ¶${fault.from}.`;
    case 'no-section':
      return `${fault.cable} no tiene ninguna sección «${fault.wanted}»; sus secciones: ${fault.headings.join('; ') || 'ninguna'}.`;
    case 'nothing-left':
      return `Aquí no hay ${LIMITS[fault.limit](fault.wanted)}; hay: ${listNames(fault.names, LIST_WORDS.es)}.`;
    case 'too-long':
      return `Haga la pregunta en ${fault.most} caracteres como máximo.`;
    case 'no-command':
      return `Ese comando ya no existe; /${commands.help.name} muestra la lista.`;
    case 'command-changed':
      return `El comando /${wordedName(commands, fault.name)} ha cambiado; recargue Discord (Ctrl+R) e inténtelo de nuevo.`;
    case 'not-here':
      return `Solo el servidor de quien mantiene este bot tiene este comando. Si es este, ponga DISCORD_ADMIN_GUILD_ID en ${fault.server}.`;
    case 'no-question':
      return 'La pregunta ya no está en este mensaje; pregunte de nuevo.';
    case 'stale':
      return 'Este botón es de un mensaje más antiguo; pregunte de nuevo.';
    case 'gone':
      return `${fault.what} ya no está en el corpus; pregunte de nuevo.`;
    case 'corpus-unsound':
      return `El corpus del disco no está en orden, así que sigue en uso el anterior: ${fault.what}. «attache validate» lo muestra todo.`;
  }
}
