import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { type Loose, looseList, textOf } from './loose.ts';
import { nestedComponents, type Placed } from './nestedComponents.ts';
import { atMost, distinct, length, rule, type Violations } from './rules.ts';
import { selectViolations } from './selectViolations.ts';

// https://docs.discord.com/developers/components/reference: top-level rows of a classic message; components
// in all and characters of all TextDisplays of a message with the flag.
const ROWS = 5;
const IN_A_ROW = 5;
const COMPONENTS_V2 = 40;
const TEXT_V2 = 4000;

const CLASSIC: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.Button,
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** components/reference#button */
function buttonViolations(at: string, button: Loose): Violations {
  const { style, label, emoji, url, custom_id: id, sku_id: sku } = button;
  const has = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
  const link = style === ButtonStyle.Link;
  const premium = style === ButtonStyle.Premium;
  return [
    ...length(`${at}/label`, label, 80),
    ...length(`${at}/url`, url, 512),
    ...rule(has(label) || has(emoji) || premium, at, 'a button with neither label nor emoji'),
    ...rule(
      has(id) === !(link || premium),
      at,
      has(id) ? 'this button takes no custom_id' : 'a button without custom_id',
    ),
    ...rule(has(url) === link, at, link ? 'a link without url' : 'only a link takes a url'),
    ...rule(has(sku) === premium, at, 'sku_id and the premium style belong together'),
  ];
}

function rowViolations(at: string, row: Loose): Violations {
  const inside = looseList(row['components']);
  const buttons = inside.filter(({ type }) => type === ComponentType.Button);
  return [
    ...rule(inside.length > 0, at, 'an empty row'),
    ...atMost(`${at}/components`, inside.length, IN_A_ROW),
    ...rule(buttons.length === inside.length || inside.length === 1, at, 'a select shares its row'),
  ];
}

function one({ at, component }: Placed): Violations {
  const id = length(`${at}/custom_id`, component['custom_id'], 100, 1);
  switch (component['type']) {
    case ComponentType.ActionRow:
      return rowViolations(at, component);
    case ComponentType.Button:
      return [...id, ...buttonViolations(at, component)];
    case ComponentType.StringSelect:
      return [...id, ...selectViolations(at, component, 'message')];
    default:
      return id;
  }
}

/**
 * The components of a message.
 *
 * @param flags those of the message once it is sent or edited
 */
export function componentViolations(at: string, value: unknown, flags: number): Violations {
  const top = looseList(value);
  const all = nestedComponents(at, value);
  const second = (flags & MessageFlags.IsComponentsV2) !== 0;
  const text = all.reduce((sum, { component }) => sum + (textOf(component['content'])?.length ?? 0), 0);
  return [
    ...(second
      ? [
          ...atMost(at, all.length, COMPONENTS_V2),
          ...rule(text <= TEXT_V2, at, `have ${text} of ${TEXT_V2} characters together`),
        ]
      : [
          ...atMost(at, top.length, ROWS),
          ...all.flatMap((placed) =>
            rule(CLASSIC.includes(placed.component['type']), placed.at, 'needs the flag IS_COMPONENTS_V2'),
          ),
          ...rule(
            top.every(({ type }) => type === ComponentType.ActionRow),
            at,
            'a message holds its components in rows',
          ),
        ]),
    ...distinct(
      at,
      all.map(({ component }) => component['custom_id']),
      'a custom_id stands',
    ),
    ...all.flatMap(one),
  ];
}
