import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where everyone may use a command: in servers and on one's own account, in channels and direct messages. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
