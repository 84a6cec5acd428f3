import { performance } from 'node:perf_hooks';
import type { Handle } from '../../test/discord/standIn/people/handle.ts';
import type { Person } from '../../test/discord/standIn/people/person.ts';
import type { Seen } from '../../test/discord/standIn/people/seen.ts';

const QUESTIONS = [
  'How many trafficking victims were identified?',
  'Is there longer-term housing for victims?',
  'How long is the reflection period?',
  'What does a residence permit cost?',
  'Which NGOs does the government fund?',
  'Are police officers trained to recognise victims?',
  'Does the government run awareness campaigns?',
  'What is the capital of Peru?',
];
const PLACES = ['5.A', '5.C', '5.G', '6.A', '6.C', '5-6'];

const isAnswered = ({ message, choices }: Seen): boolean => message !== null || choices !== null;

/** The interaction of that number: of ten five are questions, the others all there is else. */
function interact(person: Person, number: number): Handle {
  const place = PLACES[number % PLACES.length] ?? '5.A';
  switch (number % 10) {
    case 5:
    case 6:
      return person.slash('/cite', { cable: '10PARIS198', paragraph: place });
    case 7:
    case 8:
      return person.typeInto('/cite', { cable: '10PARIS198', paragraph: place.slice(0, 1) }, 'paragraph');
    case 9:
      return person.slash('/summary', { cable: '10PARIS198', length: 3 });
    default:
      return person.slash('/ask', { question: `${QUESTIONS[number % QUESTIONS.length]} ${number}` });
  }
}

/**
 * So many interactions, spread evenly over a time.
 *
 * @param seconds from the first to the last
 * @returns milliseconds to each answer; infinite where none came in time
 */
export async function burst(person: Person, count: number, seconds: number): Promise<number[]> {
  const began = performance.now();
  const answers: Promise<number>[] = [];
  for (let number = 0; number < count; number += 1) {
    const due = began + (number / count) * seconds * 1000;
    const early = due - performance.now();
    if (early > 1) await new Promise((done) => setTimeout(done, early));
    const sent = performance.now();
    const handle = interact(person, number).mayFail();
    answers.push(
      handle.until(isAnswered, 15_000).then(
        () => performance.now() - sent,
        () => Number.POSITIVE_INFINITY,
      ),
    );
  }
  return Promise.all(answers);
}
