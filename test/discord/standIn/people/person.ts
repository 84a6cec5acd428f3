import {
  type APIMessage,
  type APIUser,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js';
import { deleteMessage } from '../messages.ts';
import type { World } from '../world.ts';
import { act } from './act.ts';
import { cannot } from './cannot.ts';
import { filledForm, optionType, typingForm, type Values } from './commandForm.ts';
import { findButton, findSelect, visibleMessage } from './components.ts';
import { type FoundCommand, findCommand } from './findCommand.ts';
import type { Handle } from './handle.ts';
import { type Fields, filledModal, type OpenModal } from './modalForm.ts';
import { placeFor, type Where } from './placeFor.ts';
import { type Said, type SayOptions, says } from './says.ts';
import type { Someone } from './someone.ts';

type Message = Pick<APIMessage, 'id'>;

/** A simulated person, who can do what a person can do, and throws at anything else. */
export interface Person {
  readonly user: APIUser;
  readonly id: string;
  readonly channelId: string;
  /** The same person at another place. */
  at(where: Where): Person;
  /** Sends a command such as `/ask` or `/admin reload`. */
  slash(command: string, values?: Values): Handle;
  /** Types into an option that suggests; the value of the option is what stands in it so far. */
  typeInto(command: string, values: Values, option: string): Handle;
  /** Uses a command on a message. */
  messageCommand(name: string, message: Message): Handle;
  /** Presses a button, named by its label or custom_id, that is on the message now. */
  press(message: Message, button: string): Handle;
  /** Chooses from a menu, named by its placeholder or custom_id. */
  choose(message: Message, select: string, values: string | readonly string[]): Handle;
  /** Submits the modal that stands open; fields by custom_id or label. */
  submit(modal: OpenModal, fields: Fields): Handle;
  /** Writes a message. */
  says(channelId: string, text: string, options?: SayOptions): Said;
  /** Deletes a message, or dismisses one that only he sees. */
  deletes(message: Message): void;
  /** A message as it stands now; `null` where this person sees none. */
  sees(message: Message): APIMessage | null;
}

const commandData = ({ command }: FoundCommand, data: object): object => ({
  id: command.id,
  name: command.name,
  type: command.type,
  ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
  ...data,
});

export function createPerson(world: World, someone: Someone): Person {
  const { user, place, permissions } = someone;
  const onMessage = (message: APIMessage, data: object): Handle => {
    const byDefault = { '0': place.guildId ?? '0' };
    const owners = message.interaction_metadata?.authorizing_integration_owners ?? byDefault;
    return act(world, someone, {
      type: InteractionType.MessageComponent,
      data,
      owners: owners as Record<string, string>,
      source: structuredClone(message),
    });
  };
  return {
    user,
    id: user.id,
    channelId: place.channelId,
    at: (where) => createPerson(world, { ...someone, place: placeFor(world, user.id, where) }),
    slash(command, values = {}) {
      const found = findCommand(world, someone, ApplicationCommandType.ChatInput, command);
      const data = commandData(found, { options: filledForm(found, values) });
      return act(world, someone, { type: InteractionType.ApplicationCommand, data, owners: found.owners });
    },
    typeInto(command, values, option) {
      const found = findCommand(world, someone, ApplicationCommandType.ChatInput, command);
      return act(world, someone, {
        type: InteractionType.ApplicationCommandAutocomplete,
        data: commandData(found, { options: typingForm(found, values, option) }),
        owners: found.owners,
        optionType: optionType(found, option),
      });
    },
    messageCommand(name, message) {
      const found = findCommand(world, someone, ApplicationCommandType.Message, name);
      const { message: target } = visibleMessage(world, someone, message);
      const resolved = { messages: { [target.id]: structuredClone(target) } };
      const data = commandData(found, { target_id: target.id, resolved });
      return act(world, someone, { type: InteractionType.ApplicationCommand, data, owners: found.owners });
    },
    press(message, button) {
      const stored = visibleMessage(world, someone, message);
      const { custom_id, id, type } = findButton(stored, button);
      return onMessage(stored.message, { custom_id, id, component_type: type });
    },
    choose(message, name, wanted) {
      const stored = visibleMessage(world, someone, message);
      const { select, values } = findSelect(stored, name, [wanted].flat());
      const { custom_id, id, type } = select;
      return onMessage(stored.message, { custom_id, id, component_type: type, values });
    },
    submit(modal, fields) {
      const opener = world.openModals.get(user.id);
      if (opener?.id !== modal.openedBy) cannot('this modal is not open');
      const data = { custom_id: modal.custom_id, components: filledModal(modal, fields) };
      world.openModals.delete(user.id);
      const source = world.messages.get(opener.sourceId ?? '')?.message;
      return act(world, someone, {
        type: InteractionType.ModalSubmit,
        data,
        owners: opener.owners,
        source: source === undefined ? undefined : structuredClone(source),
      });
    },
    says(channelId, text, options = {}) {
      if (channelId !== place.channelId) cannot('he is in another channel');
      return says(world, someone, text, options);
    },
    deletes(message) {
      const stored = visibleMessage(world, someone, message);
      const moderates =
        place.kind === 'guild' &&
        (permissions & (PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator)) !== 0n;
      const own = stored.message.author.id === user.id || stored.visibleTo === user.id;
      if (!own && !moderates) cannot('the message is not his');
      deleteMessage(world, stored);
    },
    sees(message) {
      const stored = world.messages.get(message.id);
      const visible = stored?.visibleTo === null || stored?.visibleTo === user.id;
      return visible ? structuredClone(stored?.message ?? null) : null;
    },
  };
}
