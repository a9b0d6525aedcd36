/** What the members' API says, for the page and for tests. Types only: the page compiles this file too. */

import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Names of the roles in the first server. */
  readonly roles: string[];
}

export interface Welcome {
  readonly application: { readonly id: string; readonly name: string };
  readonly version: string;
  readonly members: Person[];
}

export interface Room {
  readonly id: string;
  readonly guild_id: string | null;
  /** Without the `#`; of a direct message, the other side's name. */
  readonly name: string;
  readonly topic: string;
  readonly may_write: boolean;
  /** May delete other people's messages. */
  readonly may_manage: boolean;
}

export interface House {
  readonly id: string;
  readonly name: string;
  readonly rooms: Room[];
  readonly roles: { readonly id: string; readonly name: string; readonly color: number }[];
}

/** Everything in the sidebar. */
export interface Places {
  readonly guilds: House[];
  readonly direct: Room[];
}

export type Command = APIApplicationCommand;
export type Message = APIMessage;

/** A command's options by name; `path` names the subcommand group and subcommand, if any. */
export type OptionValues = Record<string, string | number | boolean>;

export type Invocation =
  | { kind: 'command'; command: string; path?: string[]; options?: OptionValues; locale?: string }
  | {
      kind: 'autocomplete';
      command: string;
      path?: string[];
      options?: OptionValues;
      focused: string;
      locale?: string;
    }
  | { kind: 'message command'; command: string; message: string; locale?: string }
  | { kind: 'component'; message: string; custom_id: string; values?: string[]; locale?: string }
  /** `interaction`: the one whose answer was the modal. */
  | {
      kind: 'modal';
      interaction: string;
      fields: Record<string, string | boolean | string[]>;
      locale?: string;
    };

export type Modal = APIModalInteractionResponseCallbackData;

/** What came of an interaction, for the member who started it. */
export type Outcome =
  | { readonly kind: 'no answer' }
  | { readonly kind: 'message'; readonly message: Message }
  /** The bot acknowledged a button or select and may change the message later. */
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly choices: { name: string; value: string | number }[] };

/** The outcome, with the interaction's id so that a modal can be sent back to it. */
export type Result = Outcome & { readonly interaction: string };

/** What a member is told as it happens. */
export type News =
  | { type: 'message-created' | 'message-updated'; message: Message }
  | { type: 'message-deleted'; channel_id: string; message_id: string }
  | { type: 'typing'; channel_id: string; user_id: string }
  | { type: 'commands-changed' }
  | { type: 'places-changed' };
