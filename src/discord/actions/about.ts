import { writeCitation } from '../../cable/citation/citation.ts';
import type { About } from '../../feedback/feedback.ts';
import type { SentMessage } from '../interaction/readInteraction.ts';
import type { Services } from '../interaction/request.ts';
import { readAsked } from '../views/asked.ts';

/** Which answer a vote or a report is about; without a question where the message has none. */
export function aboutOf(
  [cable = '', locator = '']: readonly string[],
  message: SentMessage | undefined,
  { library }: Services,
): About {
  return {
    question: readAsked(message?.embeds[0]?.description)?.question ?? '',
    citation: writeCitation(cable, locator),
    corpus: library().hash,
  };
}
