import { countAnswers } from '../../corpus/countAnswers.ts';
import { privately, type Reply } from '../interaction/message.ts';
import type { Request } from '../interaction/request.ts';

/** What this bot is, what it answers from, what it keeps, and where faults go. */
export function renderAbout({ services, phrases }: Request): Reply {
  const { about } = phrases;
  const { searcher, hash } = services.library();
  const { corpus } = searcher;
  const kept = services.feedback !== null;
  return privately({
    embeds: [
      {
        title: about.title,
        description: about.introduction,
        fields: [
          { name: about.corpus, value: about.corpusValue(corpus.cables.length, countAnswers(corpus), hash) },
          { name: about.version, value: services.version, inline: true },
          { name: about.privacy, value: about.privacyValue(kept) },
          { name: about.faults, value: about.faultsValue(kept) },
        ],
      },
    ],
  });
}
