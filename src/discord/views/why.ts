import { writeCitation } from '../../cable/citation/citation.ts';
import { EMBED_TITLE } from '../limits.ts';
import { field } from '../render/cableFields.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { shorten } from '../text/shorten.ts';
import { askAgain } from './askAgain.ts';
import { writeAsked } from './asked.ts';
import { type Limits, readLimits } from './searchLimits.ts';
import type { View } from './view.ts';

const LONGEST_WORDS = 900;

/** Why the first answer to the question on a message was chosen. */
export const why: View<Limits> = {
  name: 'why',
  read: readLimits,
  async render(limits, sight) {
    const { phrases } = sight;
    const { asked, reply } = await askAgain(limits, sight);
    const [first] = reply.answers.length > 0 ? reply.answers : reply.nearest;
    if (first === undefined) {
      const reason = phrases.doubt(
        reply.doubt ?? { why: 'no-words' },
        sight.services.library().searcher.corpus,
      );
      return { embeds: [{ title: phrases.why.title, description: shorten(reason, LONGEST_WORDS) }] };
    }
    const words = first.why.words.map(({ asked: word, found }) =>
      word === found ? word : `${word} → ${found}`,
    );
    const points = first.why.points
      .filter(({ points }) => points !== 0)
      .map(({ feature, value, points }) => {
        const name = phrases.why.features[feature] ?? feature;
        return escapeMarkdown(`${name}: ${value.toFixed(2)} (${points > 0 ? '+' : ''}${points.toFixed(1)})`);
      });
    const scope = phrases.answer.searched(reply) || phrases.why.wholeCorpus;
    const title = `${phrases.why.title}: ${writeCitation(first.cable.id, first.answer.locator)}`;
    return {
      embeds: [
        {
          title: shorten(title, EMBED_TITLE),
          description: writeAsked(asked),
          fields: [
            ...(words.length === 0
              ? []
              : [{ name: phrases.fields.words, value: shorten(words.join(', '), LONGEST_WORDS) }]),
            ...(points.length === 0 ? [] : [{ name: phrases.fields.points, value: points.join('\n') }]),
            ...field(phrases.why.score, first.score.toFixed(2), true),
            ...field(phrases.why.scope, scope, true),
          ],
          footer: { text: phrases.why.note },
        },
      ],
    };
  },
};
