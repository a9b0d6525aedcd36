/** Who is speaking: what is quoted, how to ask, what is kept about people. */

import type { Corpus } from '../corpus/article.ts';
import { datesOf } from '../corpus/dates.ts';
import { escapeText } from './escape.ts';
import { button, card, type Message, row, separator, text } from './message.ts';
import { customId } from './press.ts';
import type { Words } from './words/index.ts';

export interface Listed {
  readonly name: string;
  /** Missing for commands in the menu of a message. */
  readonly description?: string;
  /** Discord's id of the command, if known: makes its name something to press. */
  readonly id: string | null;
  readonly example: string | null;
}

export function aboutCard(
  corpus: Corpus,
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
    text(`-# Parley ${version} · ${words.index(corpus.id, corpus.articles.size)}`),
  );
}

/** In the member's language; a mention names the command as Discord knows it, and shows it as the member does. */
function line({ name, description, id, example }: Listed, { commands, inMessageMenu }: Words): string {
  const slash = example !== null;
  const [label, explained = slash ? description : inMessageMenu] = commands[name] ?? [name];
  const called = slash ? (id ? `</${name}:${id}>` : `**/${label}**`) : `**${escapeText(label)}**`;
  const what = explained ? `: ${escapeText(explained)}` : '';
  const shown = example?.replace(`/${name}`, `/${label}`);
  return `${called}${what}${shown && shown !== `/${label}` ? ` (${escapeText(shown)})` : ''}`;
}
