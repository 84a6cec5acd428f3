import { writeCitation } from '../../cable/citation/citation.ts';
import { privately } from '../interaction/message.ts';
import { sectionText } from '../render/sectionText.ts';
import { cableOf } from '../views/cableOf.ts';
import { readNumber } from '../views/place.ts';
import { placed } from '../views/placed.ts';
import { stale } from '../views/views.ts';
import type { Action } from './action.ts';

const LONGEST_NAME = 80;

const fileName = (...parts: readonly string[]): string =>
  `${parts
    .join('-')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .slice(0, LONGEST_NAME)}.txt`;

/** The whole of a text as a file: what stands at a citation, or a section. */
export const file: Action = {
  name: 'file',
  run([id = '', place = '', kind], { services, phrases }) {
    const { corpus } = services.library().searcher;
    const content = phrases.text.fileIntroduction;
    if (kind === 'section') {
      const number = readNumber(place);
      if (number === null) throw stale();
      const cable = cableOf(corpus, id);
      const text = sectionText(cable, number, services.mask);
      const heading = cable.sections[number]?.heading ?? '';
      return privately({
        content,
        files: [{ name: fileName(id, heading), text: `${heading}\n\n${text}\n` }],
      });
    }
    const { locator, question, paragraphs } = placed(corpus, id, place);
    const parts = [
      writeCitation(id, locator),
      ...(question === null ? [] : [`[${services.mask(question.text)}]`]),
      services.mask(paragraphs.join('\n\n')),
    ];
    return privately({ content, files: [{ name: fileName(id, locator), text: `${parts.join('\n\n')}\n` }] });
  },
};
