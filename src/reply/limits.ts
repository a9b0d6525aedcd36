/** What Discord accepts, each figure with its source; replies are built to fit and tests hold them to it. */

/** Characters over all text displays of a message (discord.js guide, "Display components"). */
export const TEXT_LIMIT = 4000;
/** What a reply plans to use of them, so that a label more never breaks a send. */
export const TEXT_BUDGET = 3600;
/** Source text in one piece, escaped: two of them and the longest title fit a reply. */
export const PIECE_LIMIT = 1600;
/** Components of a message, nested ones counted (Discord developer docs, component reference). */
export const COMPONENT_LIMIT = 40;
/** Characters of a `custom_id` (same page). */
export const CUSTOM_ID_LIMIT = 100;
/** Characters of a button label (same page). */
export const LABEL_LIMIT = 80;
/** Choices of an autocomplete answer and of a select menu (same page). */
export const CHOICE_LIMIT = 25;
/** Characters of a choice's name and of its value (application commands, option choice structure). */
export const CHOICE_TEXT_LIMIT = 100;
/** Longest question taken in Discord; longer ones are refused with a sentence. */
export const QUESTION_LIMIT = 300;
