import { type Loose, looseList, numberOf } from './loose.ts';
import { atMost, distinct, length, rule, type Violations } from './rules.ts';

/** components/reference#string-select */
export function selectViolations(at: string, select: Loose, place: 'message' | 'modal'): Violations {
  const options = looseList(select['options']);
  const least = numberOf(select['min_values'], 1);
  const most = numberOf(select['max_values'], 1);
  const inModal = place === 'modal';
  return [
    ...atMost(`${at}/options`, options.length, 25),
    ...rule(options.length > 0, `${at}/options`, 'is empty'),
    ...distinct(
      `${at}/options`,
      options.map(({ value }) => value),
      'a value stands',
    ),
    ...options.flatMap(({ label, value, description }, index) => [
      ...length(`${at}/options/${index}/label`, label, 100, 1),
      ...length(`${at}/options/${index}/value`, value, 100, 1),
      ...length(`${at}/options/${index}/description`, description, 100, 1),
    ]),
    ...length(`${at}/placeholder`, select['placeholder'], 150),
    ...rule(least <= most, `${at}/min_values`, `is ${least}, above max_values, ${most}`),
    ...rule(most <= options.length, `${at}/max_values`, `is ${most} of ${options.length} options`),
    ...atMost(`${at}/options`, options.filter((option) => option['default'] === true).length, most),
    ...rule(!inModal || select['disabled'] !== true, `${at}/disabled`, 'cannot be in a modal'),
    ...rule(
      !inModal || select['required'] === false || least > 0,
      `${at}/min_values`,
      'is 0 although the select is required',
    ),
  ];
}
