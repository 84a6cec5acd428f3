// Discord's limits, in UTF-16 code units where they are lengths. Pages below https://docs.discord.com/developers/.

/** resources/message#embed-object-embed-limits */
export const EMBED_TITLE = 256;
/** resources/message#embed-object-embed-limits */
export const EMBED_FIELD_NAME = 256;
/** resources/message#embed-object-embed-limits: all texts of all embeds of one message together */
export const EMBEDS_TOTAL = 6000;
/** resources/message#create-message-jsonform-params */
export const CONTENT = 2000;
/** interactions/receiving-and-responding#responding-to-an-interaction: milliseconds to the first response */
export const FIRST_RESPONSE_MS = 3000;
/** interactions/application-commands#application-command-object-application-command-option-structure */
export const CHOICES = 25;
/** interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_NAME = 100;
/** interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_VALUE = 100;
/** components/reference#anatomy-of-a-component */
export const CUSTOM_ID = 100;
/** components/reference#button-button-structure */
export const BUTTON_LABEL = 80;
/** components/reference#button-button-structure */
export const BUTTONS_PER_ROW = 5;
/** components/reference#string-select-string-select-structure */
export const MENU_OPTIONS = 25;
/** components/reference#string-select-select-option-structure: label, value and description each */
export const MENU_TEXT = 100;
/** components/reference#string-select-string-select-structure */
export const MENU_PLACEHOLDER = 150;
/** interactions/receiving-and-responding#interaction-response-object-modal */
export const MODAL_TITLE = 45;
/** Ours: a question stands whole above its answer, where the buttons find it again. */
export const LONGEST_QUESTION = 500;
