import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { countAnswers } from '../src/corpus/countAnswers.ts';
import type { Command, CommandData } from '../src/discord/interaction/command.ts';
import { privately } from '../src/discord/interaction/message.ts';
import type { Library, Request } from '../src/discord/interaction/request.ts';
import { UserError } from '../src/userError.ts';

const data = {
  name: 'admin',
  description: 'For whoever runs this bot',
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  // Administrators only, until they allow others in the settings of their server.
  default_member_permissions: '0',
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'reload',
      description: 'Read the corpus anew; it is taken into use only if it is sound',
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'export',
      description: 'Votes, reports and unanswered questions as a CSV file',
    },
  ],
} as const satisfies CommandData;

function stateOf({ searcher, hash }: Library, { phrases }: Request): string {
  return phrases.admin.state(searcher.corpus.cables.length, countAnswers(searcher.corpus), hash);
}

/** An administrator of any server is offered the command; what it shows and does concerns all servers. */
function refuseElsewhere({ services, caller }: Request): void {
  const { server } = caller;
  if (server !== null && server === services.adminServer) return;
  throw new UserError(
    `Only the server of whoever runs this bot has this command. If that is this one, set DISCORD_ADMIN_GUILD_ID to ${server ?? 'its id'}.`,
    { fault: { code: 'not-here', server: server ?? '' } },
  );
}

export default {
  data,
  isPrivate: () => true,
  async run({ subcommand }, request) {
    refuseElsewhere(request);
    const { services, phrases } = request;
    if (subcommand === 'reload') {
      const { before, after } = await services.reload();
      return privately({
        content: phrases.admin.reloaded(stateOf(before, request), stateOf(after, request)),
      });
    }
    if (services.feedback === null) return privately({ content: phrases.feedback.off });
    const text = services.feedback.exportCsv();
    return privately({ content: phrases.admin.exported, files: [{ name: 'attache-feedback.csv', text }] });
  },
} satisfies Command<typeof data>;
