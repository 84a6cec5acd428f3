// Discord's limits, in UTF-16 code units where they are lengths. Pages below https://docs.discord.com/developers/.

/** resources/message#embed-object-embed-limits */
export const EMBED_TITLE = 256;
/** resources/message#embed-object-embed-limits */
export const EMBED_DESCRIPTION = 4096;
/** resources/message#embed-object-embed-limits */
export const EMBED_FIELD_NAME = 256;
/** resources/message#embed-object-embed-limits */
export const EMBED_FIELD_VALUE = 1024;
/** resources/message#embed-object-embed-limits: all texts of all embeds of one message together */
export const EMBEDS_TOTAL = 6000;
/** resources/message#create-message-jsonform-params */
export const EMBEDS = 10;
/** resources/message#create-message-jsonform-params */
export const CONTENT = 2000;
/** interactions/receiving-and-responding#followup-messages: where only a user has installed the application */
export const FOLLOW_UPS = 5;
/** interactions/receiving-and-responding#responding-to-an-interaction: milliseconds to the first response */
export const FIRST_RESPONSE_MS = 3000;
/** interactions/application-commands#application-command-object-application-command-option-structure */
export const CHOICES = 25;
/** interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_NAME = 100;
/** interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_VALUE = 100;
