/** Reads a reply as Discord shows it: every text through a real reading of Discord's markdown. */

import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Article } from '../../src/corpus/article.ts';
import { type AnyComponent, walk } from '../../src/local/forms/layout.ts';
import { type Node, parseMarkdown } from '../../src/local/page/markdown.ts';
import { link } from '../../src/reply/citation.ts';
import { en } from '../../src/reply/words/en.ts';
import type { Words } from '../../src/reply/words/index.ts';

interface Sent {
  readonly components: readonly APIMessageTopLevelComponent[];
}

export function partsOf({ components }: Sent): AnyComponent[] {
  return [...walk(components as AnyComponent[])].map(({ component }) => component);
}

export function textsOf(sent: Sent): string[] {
  return partsOf(sent).flatMap((part) =>
    'content' in part && part.content !== undefined ? [part.content] : [],
  );
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

/** The kinds of node that only somebody else's words could have made: Parley writes none of them but `links`. */
export function foreignIn(sent: Sent, links: ReadonlySet<string> = new Set()): string[] {
  const ours = new Set(['text', 'break', 'strong', 'subtext', 'list']);
  return textsOf(sent).flatMap((content) =>
    [...nodesOf(parseMarkdown(content))]
      .filter((node) => !ours.has(node.type) && !(node.type === 'link' && links.has(written(node))))
      .map((node) => `${node.type} in ${content}`),
  );
}

/** Every link that Parley may write: to the page of an article, or to one of its sentences there. */
export function linksTo(articles: Iterable<Article>, words: Words = en): ReadonlySet<string> {
  return new Set(
    [...articles].flatMap((article) =>
      [null, ...article.paragraphs.flatMap(({ sentences }) => sentences)].flatMap((sentence) =>
        link(article, sentence, words),
      ),
    ),
  );
}

/** A link as it stands in a text; with more than plain text for a label it is none of ours. */
function written({ url, children }: Extract<Node, { type: 'link' }>): string {
  const [label, ...more] = children;
  return more.length === 0 && label?.type === 'text' ? `[${label.text}](${url})` : `foreign ${url}`;
}
