import { type Country, countryOfCode, findMentions } from '../../places/countries.ts';
import { isoCodeOfTag } from '../../places/tagCodes.ts';

/** Words of reports; a name that holds one of them is not a country's. */
const REPORT_WORDS =
  /\b(?:reports?|reporting|tip|trafficking|persons|annual|input|submission|update|corrected|copy|part|response|reply|sbu|cable|follow-?up|additional|information|interim|assessment|action|request|embassy|post|situation|overview|prosecution|protection|prevention|heroes)\b|\d/i;

const NAME = String.raw`\p{Lu}[\p{L}.'’ -]{1,40}?`;

/** Where subjects name their country, the surest first. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:the\s+)?(${NAME})\s*(?::|\s-{1,2}\s)`, 'iu'),
  new RegExp(
    String.raw`\b(?:report|reporting|input|submission|update|response|information|questionnaire|assessment)s?\b\)?\s+(?:for|on|from|of|in)\s+(?:the\s+)?(${NAME})(?=\s*(?:[(,:;]|$|\s-|\bpart\b))`,
    'iu',
  ),
  new RegExp(String.raw`^(?:the\s+)?(${NAME})['’]s?\s`, 'iu'),
];

const SMALL_WORDS = /(?<=\s)(?:And|Of|The)(?=\s)/g;

/** `MERROW ISLANDS` becomes `Merrow Islands`; `UAE` and what has small letters already stay. */
function inTitleCase(name: string): string {
  if (/\p{Ll}/u.test(name) || name.length <= 3) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(SMALL_WORDS, (word) => word.toLowerCase());
}

/** The country of the TAGS line; of several, the one that the post is in. */
function countryOfTags(tags: readonly string[], post: Country | undefined): Country | undefined {
  const countries = tags.flatMap((tag) => countryOfCode(isoCodeOfTag(tag) ?? '') ?? []);
  return countries.find(({ code }) => code === post?.code) ?? countries[0];
}

/**
 * Reads the country that a cable reports on: as its subject names it (also one that no table knows), else
 * the country whose name stands in the subject, whose tag stands in TAGS, or whose capital the post is in;
 * empty where none does.
 */
export function readCountry(subject: string, tags: readonly string[], origin: string): string {
  const line = subject.replace(/^\(\p{Lu}+\)\s*/u, '');
  for (const form of FORMS) {
    const name = form.exec(line)?.[1]?.trim();
    if (name !== undefined && !REPORT_WORDS.test(name)) return inTitleCase(name);
  }
  const post = findMentions(origin)[0]?.country;
  const country = findMentions(line)[0]?.country ?? countryOfTags(tags, post) ?? post;
  return country?.name ?? '';
}
