/** From an interaction to its one reply, inside the fence that turns a bug into a sentence and a log line. */

import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message as DiscordMessage,
  type Interaction,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { answer } from '../answer/index.ts';
import type { Command } from '../command.ts';
import type { Library } from '../library.ts';
import { outcomeCard } from '../reply/answer.ts';
import { CHOICE_LIMIT, QUESTION_LIMIT } from '../reply/limits.ts';
import { type Message, note } from '../reply/message.ts';
import { type Words, wordsFor } from '../reply/words/index.ts';
import { pressed } from './buttons.ts';
import { replyOptions } from './send.ts';

export interface Desk {
  /** The library to answer from now. */
  readonly library: () => Library;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/** Answers any interaction; never throws. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, desk);
  if (!interaction.isChatInputCommand() && !interaction.isMessageComponent()) return;
  const words = wordsFor(interaction.locale);
  const parts = { library: desk.library(), words };
  const message = await fenced(desk.log, words, labelOf(interaction), async () => {
    if (interaction.isMessageComponent()) return pressed(interaction, parts);
    const command = desk.commands.find(({ data }) => data.name === interaction.commandName);
    return command ? command.run(interaction, parts) : note('asker', words.unknownCommand);
  });
  if (message === null) return;
  await interaction
    .reply(replyOptions(message))
    .catch((error) => unsent(desk.log, labelOf(interaction), error));
}

/** Answers a message that mentions the bot, replies to it, or was written to it directly. */
export async function converse(message: DiscordMessage, desk: Desk): Promise<void> {
  const me = message.client.user.id;
  if (message.author.bot || (message.inGuild() && !message.mentions.users.has(me))) return;
  const words = wordsFor(message.guild?.preferredLocale ?? 'en-US');
  const question = message.content.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ').trim();
  const library = desk.library();
  const reply = await fenced(desk.log, words, 'mention', async () => {
    if (question === '') return note('channel', words.help);
    if (question.length > QUESTION_LIMIT) return note('channel', words.tooLong);
    return outcomeCard(await answer(question, library), library.corpus, { asker: message.author.id, words });
  });
  if (reply === null) return;
  await message
    .reply(replyOptions({ ...reply, seenBy: 'channel' }))
    .catch((error) => unsent(desk.log, 'mention', error));
}

async function suggest(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const command = desk.commands.find(({ data }) => data.name === interaction.commandName);
  try {
    const parts = { library: desk.library(), words: wordsFor(interaction.locale) };
    const choices = (await command?.suggest?.(interaction, parts)) ?? [];
    await interaction.respond(choices.slice(0, CHOICE_LIMIT));
  } catch (error) {
    unsent(desk.log, `autocomplete ${interaction.commandName}`, error);
  }
}

/** One policy for bugs: the log gets the error and a reference, the member a sentence with the same reference. */
async function fenced(
  log: Logger,
  words: Words,
  what: string,
  work: () => Promise<Message | null>,
): Promise<Message | null> {
  try {
    return await work();
  } catch (error) {
    const ref = randomBytes(4).toString('hex');
    log.error({ err: error, ref, what }, 'a reply could not be made');
    return note('asker', words.broken(ref));
  }
}

/** Discord would not take the reply: too late (10062), answered already (40060), no permission, no network. */
function unsent(log: Logger, what: string, error: unknown): void {
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  log.warn({ err: error, code, what }, 'a reply was not taken');
}

function labelOf(interaction: ChatInputCommandInteraction | MessageComponentInteraction): string {
  return interaction.isChatInputCommand() ? `/${interaction.commandName}` : 'button';
}
