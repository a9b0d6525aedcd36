/** Reads a reply as Discord shows it: every text through a real reading of Discord's markdown. */

import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { type AnyComponent, walk } from '../../src/local/forms/layout.ts';
import { type Node, parseMarkdown } from '../../src/local/page/markdown.ts';
import { en } from '../../src/reply/words/en.ts';

interface Sent {
  readonly components: readonly APIMessageTopLevelComponent[];
}

export function partsOf({ components }: Sent): AnyComponent[] {
  return [...walk(components as AnyComponent[])].map(({ component }) => component);
}

export function textsOf(sent: Sent): string[] {
  return partsOf(sent).flatMap((part) => ('content' in part ? [part.content] : []));
}

/** All nodes of a text, those inside others too. */
export function* nodesOf(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* nodesOf(node.children);
    if ('items' in node) for (const item of node.items) yield* nodesOf(item);
  }
}

/** What a reader sees of it. */
export function shownOf(sent: Sent): string {
  return textsOf(sent)
    .map((content) =>
      [...nodesOf(parseMarkdown(content))]
        .map((node) => ('text' in node ? node.text : node.type === 'break' ? '\n' : ''))
        .join(''),
    )
    .join('\n');
}

/** The kinds of node that only somebody else's words could have made: Parley writes none of them. */
export function foreignIn(sent: Sent): string[] {
  const ours = new Set(['text', 'break', 'strong', 'subtext', 'list']);
  return textsOf(sent).flatMap((content) =>
    [...nodesOf(parseMarkdown(content))]
      .filter((node) => !ours.has(node.type) && !isOwnLink(node))
      .map((node) => `${node.type} in ${content}`),
  );
}

/** The link to an article's page: our label, and an address that nothing can break out of. */
function isOwnLink(node: Node): boolean {
  if (node.type !== 'link' || !/^https?:\/\/[^\s()<>]+$/.test(node.url)) return false;
  const [label, ...more] = node.children;
  return more.length === 0 && label?.type === 'text' && label.text === en.open;
}
