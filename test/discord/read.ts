/** Reads a message as a member would: its texts, its buttons, whether others see it. */

import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Corpus } from '../../src/corpus/article.ts';
import { type AnyComponent, walk } from '../../src/local/forms/layout.ts';
import type { Result } from '../../src/local/members/shapes.ts';
import { visible } from '../../src/reply/escape.ts';
import { en } from '../../src/reply/words/en.ts';
import type { Joined, Message } from '../local/member.ts';
import { until } from '../program.ts';
import { quotedIn as quotedInReply } from '../reply/read.ts';

const EPHEMERAL = 64;

export function messageOf(result: Result): Message {
  if (result.kind !== 'message') throw new Error(`No message but ${result.kind}`);
  return result.message;
}

/** All text of a message, one text display a line. */
export function textOf(message: Message): string {
  return partsOf(message)
    .flatMap((part) => ('content' in part ? [part.content] : []))
    .join('\n');
}

/** The `custom_id` of the first button with this label. */
export function buttonOf(message: Message, label: string): string {
  const found = partsOf(message).find((part) => 'label' in part && part.label === label);
  if (!found || !('custom_id' in found)) throw new Error(`No button “${label}” on: ${textOf(message)}`);
  return found.custom_id as string;
}

/** The select of a message: its `custom_id`, and the labels it offers. */
export function selectOf(message: Message): { id: string; labels: string[] } {
  const found = partsOf(message).find((part) => 'options' in part);
  if (!found) throw new Error(`No select on: ${textOf(message)}`);
  const { custom_id, options } = found as { custom_id: string; options: { label: string }[] };
  return { id: custom_id, labels: options.map(({ label }) => label) };
}

export function onlyForAsker(message: Message): boolean {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}

function partsOf(message: Message): AnyComponent[] {
  return [...walk((message.components ?? []) as AnyComponent[])].map(({ component }) => component);
}

/** What a member has made of their own card for everybody; waits for it. */
export async function sharedBy(member: Joined, own: Message, channel?: string): Promise<Message> {
  let found: Message | undefined;
  await until(async () => {
    const all = await member.history(channel);
    found = all.findLast(
      (message) => BigInt(message.id) > BigInt(own.id) && textOf(message).includes(en.shared(member.id)),
    );
    return found !== undefined;
  }, 'shared');
  return found!;
}

/** The words that claim to be an article's. */
export function quotedIn(message: Message): string[] {
  return quotedInReply(shown(message));
}

function shown(message: Message): { components: readonly APIMessageTopLevelComponent[] } {
  return { components: (message.components ?? []) as readonly APIMessageTopLevelComponent[] };
}

/** Fails on a quotation that is no run of an article. */
export function expectVerbatim(message: Message, corpus: Corpus): void {
  const texts = [...corpus.articles.values()].map(({ text }) => visible(text));
  for (const words of quotedIn(message)) {
    if (!texts.some((text) => text.includes(words))) throw new Error(`Not a run of any article: ${words}`);
  }
}
