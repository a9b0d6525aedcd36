/** What keeps a reply from somebody who hears it read out, sees no colours, or reads it in a narrow window. */

import { ComponentType } from 'discord-api-types/v10';
import type { AnyComponent } from '../../src/local/forms/layout.ts';
import { parseMarkdown } from '../../src/local/page/markdown.ts';
import type { Message } from '../../src/reply/message.ts';
import { nodesOf, partsOf, textsOf } from './read.ts';

/** Pictures among the letters; digits, `#`, `*` and the marks of trade are none. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Presentation}\u2190-\u21FF\u25A0-\u27BF]/u;
const IGNORED = /[©®™]/gu;

/** All faults of a reply, each in words; none for a good one. */
export function faultsOf(message: Message): string[] {
  const parts = partsOf(message);
  return [
    ...parts.flatMap(byColour),
    ...parts.flatMap(unnamed),
    ...textsOf(message).flatMap((content) => [...inText(content), ...linksIn(content)]),
    ...outOfOrder(message.components as readonly AnyComponent[]),
    ...numbersIn(message),
  ];
}

/** The colour of a button is not looked at: it always has words. */
function byColour(part: object): string[] {
  return [
    ...('accent_color' in part && part.accent_color != null ? ['colour of a card'] : []),
    ...('emoji' in part && part.emoji != null ? ['emoji'] : []),
  ];
}

/** Whatever can be pressed or chosen has a name of letters, and where one is chosen it is said what for. */
function unnamed(part: object): string[] {
  const { type, label, placeholder, options } = part as {
    type: ComponentType;
    label?: string;
    placeholder?: string;
    options?: readonly { label: string }[];
  };
  const named = (text: string | undefined) =>
    text !== undefined && /\p{L}{2}/u.test(text) && !PICTURE.test(text);
  if (type === ComponentType.Button) return named(label) ? [] : [`button without a name: ${label}`];
  if (type !== ComponentType.StringSelect) return [];
  const nameless = (options ?? []).filter((option) => option.label.trim() === '');
  return [
    ...(named(placeholder) ? [] : ['select without a name']),
    ...nameless.map(() => 'option without a name'),
  ];
}

function inText(content: string): string[] {
  const lines = content.split('\n');
  return [
    ...(PICTURE.test(content.replace(IGNORED, '')) ? [`picture in: ${content}`] : []),
    ...(lines.some((line) => /(?<!\\)\||\t| {2,}\S/.test(line)) ? [`columns in: ${content}`] : []),
    ...([...nodesOf(parseMarkdown(content))].some(({ type }) => type === 'code block' || type === 'code')
      ? [`code in: ${content}`]
      : []),
    ...(lines.some((line) => /^(?:-# )?·|·\s*$/.test(line)) ? [`nothing beside a dot in: ${content}`] : []),
    // What is said of a quotation stands below it.
    ...(lines.some((line, i) => line.startsWith('-# ') && /^(?:\*\*\[\d+\]\*\* )?“/.test(lines[i + 1] ?? ''))
      ? [`source above its quotation: ${content}`]
      : []),
  ];
}

/**
 * The text of a link names the host that it leads to, and an address never stands bare. A message of Discord's own is
 * named in words: Discord shows no link whose text holds its own host.
 */
function linksIn(content: string): string[] {
  return [...nodesOf(parseMarkdown(content))].flatMap((node) => {
    if (node.type !== 'link') return [];
    const label = node.children.map((child) => ('text' in child ? child.text : '')).join('');
    const host = new URL(node.url).hostname.replace(/^www\./, '');
    return (label.includes(host) || host === 'discord.com') &&
      /\p{L}+ /u.test(label) &&
      !label.includes('://')
      ? []
      : [`link “${label}” to ${host}`];
  });
}

/** What can be pressed follows what it is about. */
function outOfOrder(components: readonly AnyComponent[]): string[] {
  return components.flatMap((component, i) => [
    ...(component.type === ComponentType.ActionRow && i === 0 ? ['buttons before any text'] : []),
    ...(component.type === ComponentType.Section && !component.components?.length
      ? ['button beside nothing']
      : []),
    ...(component.type === ComponentType.Container ? outOfOrder(component.components ?? []) : []),
  ]);
}

/** Entries are read in the order of their numbers. */
function numbersIn(message: Message): string[] {
  const numbers = textsOf(message)
    .flatMap((content) => [...content.matchAll(/^\*\*\[(\d+)\]\*\*/gm)])
    .map(([, number]) => Number(number));
  return numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1)
    ? []
    : [`numbers out of order: ${numbers}`];
}
