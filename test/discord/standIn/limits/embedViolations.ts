import { type Loose, loose, looseList, textOf } from './loose.ts';
import { atMost, length, rule, type Violations } from './rules.ts';

// https://docs.discord.com/developers/resources/message#embed-object-embed-limits
const TOTAL = 6000;

const VISIBLE = ['title', 'description', 'footer', 'author', 'image', 'thumbnail', 'video'];

function address(at: string, value: unknown, schemes: readonly string[]): Violations {
  const text = textOf(value);
  if (text === undefined) return [];
  const scheme = URL.canParse(text) ? new URL(text).protocol : '';
  return rule(schemes.includes(scheme), at, `is no address with one of ${schemes.join(' ')}`);
}

const WEB = ['http:', 'https:'];
const PICTURE = [...WEB, 'attachment:'];

function oneEmbed(at: string, embed: Loose): Violations {
  const [footer, author] = [loose(embed['footer']), loose(embed['author'])];
  const fields = looseList(embed['fields']);
  const shows = VISIBLE.some((key) => embed[key] !== undefined && embed[key] !== null && embed[key] !== '');
  return [
    ...rule(shows || fields.length > 0, at, 'shows nothing'),
    ...length(`${at}/title`, embed['title'], 256),
    ...length(`${at}/description`, embed['description'], 4096),
    ...length(`${at}/footer/text`, footer['text'], 2048, 1),
    ...length(`${at}/author/name`, author['name'], 256, 1),
    ...atMost(`${at}/fields`, fields.length, 25),
    ...fields.flatMap(({ name, value }, index) => [
      ...length(`${at}/fields/${index}/name`, name, 256, 1),
      ...length(`${at}/fields/${index}/value`, value, 1024, 1),
    ]),
    ...address(`${at}/url`, embed['url'], WEB),
    ...address(`${at}/author/url`, author['url'], WEB),
    ...address(`${at}/author/icon_url`, author['icon_url'], PICTURE),
    ...address(`${at}/footer/icon_url`, footer['icon_url'], PICTURE),
    ...address(`${at}/image/url`, loose(embed['image'])['url'], PICTURE),
    ...address(`${at}/thumbnail/url`, loose(embed['thumbnail'])['url'], PICTURE),
  ];
}

const charactersOf = (embed: Loose): number =>
  [
    embed['title'],
    embed['description'],
    loose(embed['footer'])['text'],
    loose(embed['author'])['name'],
    ...looseList(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ].reduce<number>((sum, text) => sum + (textOf(text)?.length ?? 0), 0);

/** resources/message#embed-object-embed-limits, of all embeds of one message. */
export function embedViolations(at: string, value: unknown): Violations {
  const embeds = looseList(value);
  const total = embeds.reduce((sum, embed) => sum + charactersOf(embed), 0);
  return [
    ...atMost(at, embeds.length, 10),
    ...rule(total <= TOTAL, at, `have ${total} of ${TOTAL} characters together`),
    ...embeds.flatMap((embed, index) => oneEmbed(`${at}/${index}`, embed)),
  ];
}
