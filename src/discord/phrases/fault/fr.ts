import type { Fault } from '../../../fault.ts';
import { listNames } from '../../../text/listNames.ts';
import { fr as commands } from '../commands/fr.ts';
import { wordedName } from '../commands/wordedName.ts';
import { LIST_WORDS } from '../listWords.ts';

const LIMITS: Readonly<
  Record<Extract<Fault, { code: 'nothing-left' }>['limit'], (wanted: string) => string>
> = {
  cable: (id) => `de câble ${id}`,
  country: (name) => `de câble sur « ${name} »`,
  year: (year) => `de câble de ${year}`,
  section: (heading) => `de section « ${heading} »`,
};

/** What is wrong, in French. */
export function faultInFrench(fault: Fault): string {
  switch (fault.code) {
    case 'no-citation':
      return `« ${fault.text} » n’est pas une citation ; écrivez un câble et un paragraphe, par exemple 10PARIS198 ¶5.C.`;
    case 'cable-unnamed':
      return 'Nommez aussi le câble, par exemple 10PARIS198 ¶5.C.';
    case 'no-cable':
      return `Il n’y a pas de câble ${fault.cable} dans ce corpus ; les plus proches : ${fault.nearest.join(', ')}.`;
    case 'no-place':
      return `Il n’y a pas de ¶${fault.locator} dans ${fault.cable} ; les plus proches : ${fault.nearest.join(', ')}.`;
    case 'not-below':
      return `Dans ${fault.cable}, le ¶${fault.to} ne se trouve pas après le ¶${fault.from}.`;
    case 'no-section':
      return `${fault.cable} n’a pas de section « ${fault.wanted} » ; ses sections : ${fault.headings.join(' / ') || 'aucune'}.`;
    case 'nothing-left':
      return `Il n’y a pas ${LIMITS[fault.limit](fault.wanted)} ici ; il y a : ${listNames(fault.names, LIST_WORDS.fr)}.`;
    case 'too-long':
      return `Posez votre question en ${fault.most} caractères au plus.`;
    case 'no-command':
      return `Cette commande n’existe plus ; /${commands.help.name} donne la liste des commandes.`;
    case 'command-changed':
      return `La commande /${wordedName(commands, fault.name)} a changé ; rechargez Discord (Ctrl+R) et réessayez.`;
    case 'not-here':
      return `Seul le serveur de la personne qui fait tourner ce bot dispose de cette commande. Si c’est celui-ci, réglez DISCORD_ADMIN_GUILD_ID sur ${fault.server}.`;
    case 'no-question':
      return 'La question n’est plus sur ce message ; posez-la de nouveau.';
    case 'stale':
      return 'Ce bouton est celui d’un message plus ancien ; posez de nouveau la question.';
    case 'gone':
      return `${fault.what} n’est plus dans le corpus ; posez de nouveau la question.`;
    case 'corpus-unsound':
      return `Le corpus sur le disque n’est pas en ordre, l’ancien reste donc en service : ${fault.what}. « attache validate » montre tout.`;
  }
}
