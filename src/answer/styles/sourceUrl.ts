import type { Cable } from '../../cable/cable.ts';
import { UserError } from '../../userError.ts';

const SETTING = 'SOURCE_URL_TEMPLATE';
const EXAMPLE = 'https://example.org/cable/{cable}#{locator}';

const fill = (template: string, id: string, locator: string): string =>
  template.replace(/\{(cable|locator)\}/g, (_, name) => encodeURIComponent(name === 'cable' ? id : locator));

/**
 * Checks a template of source addresses, such as `https://example.org/cable/{cable}#{locator}`.
 *
 * @returns the template without blanks around it
 * @throws UserError where it is no http or https address or names no cable; the message does not repeat it
 */
export function checkSourceTemplate(template: string): string {
  const trimmed = template.trim();
  const address = fill(trimmed, '10PARIS198', '5.C');
  if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address))
    throw new UserError(`${SETTING} must be an http or https address, such as ${EXAMPLE}.`);
  if (!trimmed.includes('{cable}'))
    throw new UserError(`${SETTING} must contain {cable}, where the cable's id goes, such as ${EXAMPLE}.`);
  return trimmed;
}

/**
 * Where the source of a citation can be read: the template with the cable's id and the locator in it, each
 * encoded by `encodeURIComponent`.
 *
 * @param template one that `checkSourceTemplate` let through
 */
export function sourceUrl(template: string, { id }: Pick<Cable, 'id'>, locator: string): string {
  return fill(template, id, locator);
}
