/** Who is speaking: what is quoted, how to ask, what is kept about people. */

import { datesOf } from '../corpus/dates.ts';
import type { Librarian } from '../librarian.ts';
import { escapeText } from './escape.ts';
import { button, card, type Message, row, separator, text } from './message.ts';
import { customId } from './press.ts';
import { caller } from './words/commands/label.ts';
import type { Words } from './words/index.ts';

/** A command as the card lists it. */
export interface Listed {
  readonly name: string;
  /** How it is called: its name, or that and its first subcommand. */
  readonly path: string;
  /** Missing for commands in the menu of a message. */
  readonly description?: string;
  /** Discord's id of the command, if known: makes its name something to press. */
  readonly id: string | null;
  readonly example: string | null;
}

/** Only the person who asked sees it. */
export function aboutCard(
  { corpus, since }: Pick<Librarian, 'corpus' | 'since'>,
  commands: readonly Listed[],
  version: string,
  words: Words,
): Message {
  const { oldest = null, newest = null } = datesOf(corpus) ?? {};
  return card(
    'asker',
    text(`${words.aboutPromise}\n${words.aboutArticles(corpus.articles.size, oldest, newest)}`),
    text(commands.map((command) => `- ${line(command, words)}`).join('\n')),
    separator(),
    text(words.privacy),
    ...row(button(words.digest.erase.ask, customId({ action: 'erase', what: 'ask' }))),
    text(`-# Parley ${version} · ${words.index(corpus.id, corpus.articles.size)} · ${words.read(since)}`),
  );
}

/** In the member's language; a mention names the command as Discord knows it, and shows it as the member does. */
function line({ name, path, description, id, example }: Listed, words: Words): string {
  const { commands, inMessageMenu } = words;
  const slash = example !== null;
  const [label, explained = slash ? description : inMessageMenu] = commands[name] ?? [name];
  const call = caller(commands)(path);
  const called = slash ? (id ? `</${path}:${id}>` : `**${call}**`) : `**${escapeText(label)}**`;
  const options = example?.slice(`/${path}`.length).replace(OPTION, (_, option: string) => {
    const [named = option] = commands[`${path} ${option}`] ?? [];
    return ` ${named}:`;
  });
  const said = explained ? words.of(called, escapeText(explained)) : called;
  return `${said}${options ? ` (${escapeText(call + options)})` : ''}`;
}

/** The name of an option in an example. */
const OPTION = / ([a-z-]+):/g;
