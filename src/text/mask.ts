// A local part of x's is a mask already; so is a number of zeros.
const E_MAIL = /(?<![\w.+-])(?!x+@)[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;
// A telephone or fax number: the word before it, or a plus, and at least seven digits with what people put
// between them. Amounts, dates and cable numbers have neither.
const TELEPHONE =
  /(?<=\b(?:tel|telephone|phone|fax|cell|mobile|ivg|number)\b[^\d\n]{0,20})\+?\(?\d[\d ()./x-]{5,24}\d|(?<![\w.])\+\(?\d[\d ()./x-]{7,24}\d/gi;

/** What stands in place of a person's e-mail address or telephone number. */
export const MASKS = { mail: '[e-mail address masked]', telephone: '[telephone number masked]' };

const isBlanked = (number: string): boolean => !/[1-9]/.test(number);
const digits = (number: string): number => number.replace(/\D/g, '').length;

/** Masks the e-mail addresses and telephone numbers in a text that is about to be shown. */
export function maskContacts(text: string): string {
  return text
    .replace(E_MAIL, MASKS.mail)
    .replace(TELEPHONE, (number) => (isBlanked(number) || digits(number) < 7 ? number : MASKS.telephone));
}
