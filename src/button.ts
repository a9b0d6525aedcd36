/** What a file in `src/discord/buttons/` is: one action of a button, and what its press answers. */

import type {
  APIModalInteractionResponseCallbackData,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Parts } from './command.ts';
import type { Message } from './reply/message.ts';
import type { Action, Press } from './reply/press.ts';

/** The one thing that follows a press. */
export type Response =
  | { readonly reply: Message }
  /** In place of the message that the button stands on. */
  | { readonly update: Message }
  | { readonly modal: APIModalInteractionResponseCallbackData }
  | 'delete';

/** One action, and what it answers. */
export interface Button<A extends Action = Action> {
  readonly action: A;
  press(interaction: MessageComponentInteraction, press: Press<A>, parts: Parts): Promise<Response>;
  /** What a modal opened by this button answers when it is sent. */
  submit?(interaction: ModalSubmitInteraction, press: Press<A>, parts: Parts): Promise<Response>;
}
