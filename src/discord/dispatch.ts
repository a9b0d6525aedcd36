/** From an interaction to its one reply, inside the fence that turns a bug into a sentence and a log line. */

import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Message as DiscordMessage,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Response } from '../button.ts';
import type { Command, Parts } from '../command.ts';
import type { Digests } from '../digest/desk.ts';
import type { Recorder } from '../health/record.ts';
import type { Librarian } from '../librarian.ts';
import type { Reading } from '../library/keeper.ts';
import { outcomeCard } from '../reply/answer.ts';
import { said } from '../reply/escape.ts';
import { forEverybody } from '../reply/everybody.ts';
import { CHOICE_LIMIT, QUESTION_LIMIT } from '../reply/limits.ts';
import { note } from '../reply/message.ts';
import { readCustomId } from '../reply/press.ts';
import { type Words, wordsFor } from '../reply/words/index.ts';
import type { Reports } from '../report.ts';
import { buttons } from './buttons/index.ts';
import type { IsNew } from './once.ts';
import type { Patience } from './patience.ts';
import { replyTo, respond } from './send.ts';

/** What the bot answers from and with. */
export interface Desk {
  /** Who answers now; an answer keeps the one it began with. `null`: the articles are still being read. */
  readonly librarian: () => Librarian | null;
  /** How far the first reading has come. */
  readonly reading?: () => Reading;
  readonly commands: readonly Command[];
  readonly reports: Reports;
  readonly digests: Digests;
  readonly patience: Patience;
  /** Of interactions, messages, and what is to be sent only once. */
  readonly isNew: IsNew;
  /** Milliseconds after which whoever asked is told that it takes longer; `SLOW_MS` if not given. */
  readonly slowMs?: number;
  readonly record: Recorder;
  readonly log: Logger;
}

const MENTION = 'mention';
const UNKNOWN = 'unknown button';
const suggesting = (command: string) => `autocomplete of /${command}`;

/** Answers any interaction; never throws. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, desk);
  if (!interaction.isRepliable()) return;
  const arrived = performance.now();
  const words = wordsFor(interaction.locale);
  const parts = partsFor(words, desk);
  const what = labelOf(interaction);
  const response = await fenced(desk, words, what, async () => {
    if (parts === null) return { reply: note('asker', stillReading(words, desk)) };
    const wait = await desk.patience.with(interaction.user.id);
    return wait ? { reply: note('asker', words.tooMany(wait)) } : handle(interaction, desk, parts);
  });
  await sent(desk, what, arrived, respond(interaction, response, desk.isNew));
}

async function handle(interaction: RepliableInteraction, desk: Desk, parts: Parts): Promise<Response> {
  const { words } = parts;
  if (interaction.isCommand()) {
    const command = desk.commands.find(
      ({ data }) => data.name === interaction.commandName && (data.type ?? 1) === interaction.commandType,
    );
    return command
      ? { reply: await command.run(interaction as never, parts) }
      : { reply: note('asker', words.unknownCommand) };
  }
  const press = readCustomId(interaction.customId);
  const button = press && buttons.find(({ action }) => action === press.action);
  if (!press || !button) return { reply: note('asker', words.unknownButton) };
  if (interaction.isMessageComponent()) return button.press(interaction, press, parts);
  return button.submit
    ? button.submit(interaction, press, parts)
    : { reply: note('asker', words.unknownButton) };
}

/** Whether a message's words mention the bot, or it was written to it directly. */
export function isSaidTo(message: DiscordMessage): boolean {
  const me = message.client.user.id;
  const called = message.content.includes(`<@${me}>`) || message.content.includes(`<@!${me}>`);
  // A reply pings without a word of the member's: whoever discusses an answer asks nothing.
  return !message.author.bot && (called || !message.inGuild());
}

/** Answers a message that is said to the bot. */
export async function converse(message: DiscordMessage, desk: Desk): Promise<void> {
  const arrived = performance.now();
  const me = message.client.user.id;
  const words = wordsFor(message.guild?.preferredLocale ?? 'en-US');
  const librarian = desk.librarian();
  const question = said(message.content.replaceAll(`<@${me}>`, ' ').replaceAll(`<@!${me}>`, ' '));
  const response = await fenced(desk, words, MENTION, async () => {
    if (librarian === null) return { reply: note('channel', stillReading(words, desk)) };
    const wait = await desk.patience.with(message.author.id);
    if (wait) return { reply: note('channel', words.tooMany(wait)) };
    if (question === '') return { reply: note('channel', words.help) };
    if (question.length > QUESTION_LIMIT) return { reply: note('channel', words.tooLong) };
    const outcome = await librarian.answer(question);
    desk.record.question(outcome);
    return { reply: outcomeCard(outcome, librarian.corpus, { asker: message.author.id, words }) };
  });
  if (typeof response === 'string' || !('reply' in response)) return;
  // A message cannot be answered to one person alone: what is not for everybody can at least be taken away.
  const reply = forEverybody(response.reply, message.author.id, words);
  await sent(desk, MENTION, arrived, replyTo(message, reply));
}

async function suggest(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const arrived = performance.now();
  const command = desk.commands.find(({ data }) => data.name === interaction.commandName);
  const respond = async () => {
    const parts = partsFor(wordsFor(interaction.locale), desk);
    const choices = (parts && (await command?.suggest?.(interaction, parts))) ?? [];
    await interaction.respond(choices.slice(0, CHOICE_LIMIT));
  };
  await sent(desk, suggesting(interaction.commandName), arrived, respond());
}

/** `null`: there is nothing to answer from yet. */
function partsFor(words: Words, desk: Desk): Parts | null {
  const { record, reports, digests, commands } = desk;
  const librarian = desk.librarian();
  return librarian && { librarian, words, record, reports, digests, commands };
}

function stillReading(words: Words, { reading }: Desk): string {
  const { done, total } = reading?.() ?? { done: 0, total: 0 };
  return words.stillReading(done, total);
}

/** What is not ready by then would come too late: Discord waits 3 seconds, and the way there takes its part. */
export const SLOW_MS = 2_000;

/**
 * One policy for bugs: the log gets the error and a reference, the member a sentence with the same reference. What
 * takes too long is answered in time all the same, and goes on, so that it is ready when it is asked for again.
 */
async function fenced(
  desk: Desk,
  words: Words,
  what: string,
  work: () => Promise<Response>,
): Promise<Response> {
  let slow: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    slow = setTimeout(() => resolve({ reply: note('asker', words.slow) }), desk.slowMs ?? SLOW_MS).unref();
  });
  // Also what fails after its asker was told to wait is logged.
  const made = work().catch((error: unknown): Response => {
    const ref = randomBytes(4).toString('hex');
    desk.log.error({ err: error, ref, what }, 'a reply could not be made');
    return { reply: note('asker', words.broken(ref)) };
  });
  try {
    return await Promise.race([made, late]);
  } finally {
    clearTimeout(slow);
  }
}

/** "Unknown interaction": its three seconds were over. */
const TOO_LATE = 10062;

/** Waits for a reply to be taken. When it is not, the member saw nothing of it: the log says why. */
async function sent(desk: Desk, what: string, arrived: number, sending: Promise<unknown>): Promise<void> {
  try {
    await sending;
    desk.record.reply(what, performance.now() - arrived);
  } catch (error) {
    const late = error instanceof DiscordAPIError && error.code === TOO_LATE;
    desk.record.lost(what, late ? 'late' : 'other');
    const ms = Math.round(performance.now() - arrived);
    desk.log.warn({ err: error, what, ms }, late ? 'a reply came too late' : 'a reply was not taken');
  }
}

/** For the log and the counters: what was used, never what was said. */
function labelOf(interaction: RepliableInteraction): string {
  if (interaction.isCommand()) return `/${interaction.commandName}`;
  return readCustomId(interaction.customId)?.action ?? UNKNOWN;
}

/** Every label that a reply of this bot can have. */
export function kindsOf(commands: readonly Command[]): string[] {
  const named = commands.flatMap(({ data: { name }, suggest }) =>
    suggest ? [`/${name}`, suggesting(name)] : [`/${name}`],
  );
  return [...named, MENTION, ...buttons.map(({ action }) => action), UNKNOWN];
}
