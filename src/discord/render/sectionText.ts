import { prove } from '../../answer/prove.ts';
import { foldParagraphs } from '../../cable/body/fold.ts';
import type { Cable } from '../../cable/cable.ts';
import { writeCitation } from '../../cable/citation/citation.ts';
import type { Mask } from '../interaction/request.ts';

/** The whole text of a section: each answer below its citation, with the question that it replies to. */
export function sectionText(cable: Cable, section: number, mask: Mask): string {
  const answers = cable.sections[section]?.answers ?? [];
  return answers
    .map((answer) => {
      prove(cable, answer);
      const asked = answer.question === null ? [] : [`[${mask(answer.question.text)}]`];
      const text = mask(foldParagraphs(cable, answer).join('\n\n'));
      return [writeCitation(cable.id, answer.locator), ...asked, text].join('\n');
    })
    .join('\n\n');
}
