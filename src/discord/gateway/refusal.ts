import { GatewayCloseCodes } from 'discord.js';
import { BAD_TOKEN } from './connectionError.ts';
import { INTENTS } from './createClient.ts';

/** What the operator can do when Discord closed the connection for good, by the code of the close. */
export function refusal(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return BAD_TOKEN;
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return 'Discord refuses the number of shards; start with --shards auto.';
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return `Discord refuses one of the intents ${INTENTS.join(', ')}; none of them is privileged, so check at https://discord.com/developers/applications whether the application is restricted.`;
    default:
      return `Discord refuses the connection for good (close code ${code}); there may be a newer version of this program.`;
  }
}
