import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands, messageCommands, registered } from '../../commands/index.ts';
import { commandViolations } from '../discord/limits.ts';

describe('the list of commands', () => {
  it('is within Discord’s limits', () => {
    expect(commandViolations(commands.map(({ data }) => data))).toEqual([]);
    expect(registered).toHaveLength(commands.length + messageCommands.length);
  });

  it('has every file of the folder', () => {
    const files = readdirSync('commands').filter((file) => file !== 'index.ts');
    const camel = (name: string): string =>
      name.toLowerCase().replace(/ (.)/g, (_, next) => next.toUpperCase());
    expect(registered.map(({ name }) => `${camel(name)}.ts`).sort()).toEqual(files.sort());
  });

  const open = registered.filter(({ name }) => name !== 'admin');
  it.each(open.map((data) => [data.name, data] as const))('says where %s can be used', (_, data) => {
    expect(data.integration_types).toEqual([0, 1]);
    expect(data.contexts).toEqual([0, 1, 2]);
  });

  it('leaves /admin to the administrators of servers', () => {
    expect(registered.find(({ name }) => name === 'admin')).toMatchObject({
      integration_types: [0],
      contexts: [0],
      default_member_permissions: '0',
    });
  });

  it.each(commands.map((command) => [command.data.name, command] as const))(
    'suggests for /%s just where it says so',
    (_, { data, autocomplete }) => {
      const suggesting = (data.options ?? []).some(
        (option) => 'autocomplete' in option && option.autocomplete === true,
      );
      expect(autocomplete !== undefined).toBe(suggesting);
    },
  );
});
