/** What a file in `commands/` is: what Discord is told, what help says, and what happens. */

import {
  type APIApplicationCommandOptionChoice,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Digests } from './digest/desk.ts';
import type { Recorder } from './health/record.ts';
import type { Librarian } from './librarian.ts';
import type { Message } from './reply/message.ts';
import type { Words } from './reply/words/index.ts';
import type { Reports } from './report.ts';

/** Offered in servers, in direct messages, and everywhere to people who installed the app for themselves. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** What a command is handed besides the interaction. */
export interface Parts {
  /** Who answers from the articles as they are now; one call of a command keeps the one it began with. */
  readonly librarian: Librarian;
  /** In the member's language. */
  readonly words: Words;
  /** Where questions are counted. */
  readonly record: Recorder;
  /** Where members' reports go. */
  readonly reports: Reports;
  /** The digests of all servers. */
  readonly digests: Digests;
  /** All commands, for help. */
  readonly commands: readonly Command[];
}

/** Something a member types after `/`. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** A call that works on the articles that come with Parley, as a member would type it; help shows it. */
  readonly example: string;
  /** The reply; sending it is the dispatcher's work. */
  run(interaction: ChatInputCommandInteraction, parts: Parts): Promise<Message>;
  /** Choices for the option that is being typed; at most 25 are shown. */
  suggest?(
    interaction: AutocompleteInteraction,
    parts: Parts,
  ): Promise<APIApplicationCommandOptionChoice<string>[]>;
}

/** Something a member picks from the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly example?: never;
  run(interaction: MessageContextMenuCommandInteraction, parts: Parts): Promise<Message>;
  suggest?: never;
}

/** Any file in `commands/`. */
export type Command = SlashCommand | MessageCommand;
