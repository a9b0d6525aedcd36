/** Reads a reply as Discord shows it: every text through a real reading of Discord's markdown. */

import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Article } from '../../src/corpus/article.ts';
import { type AnyComponent, walk } from '../../src/local/forms/layout.ts';
import { type Node, parseMarkdown } from '../../src/local/page/markdown.ts';
import { link } from '../../src/reply/citation.ts';
import { escapeText, unescapeText } from '../../src/reply/escape.ts';
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
export function foreignIn(sent: Sent, links: ReadonlySet<string> = new Set(), words: Words = en): string[] {
  const ours = new Set(['text', 'break', 'strong', 'subtext', 'list']);
  return textsOf(sent).flatMap((content) =>
    [...nodesOf(parseMarkdown(content))]
      .filter((node) => !ours.has(node.type) && !isHeading(node, words) && !isSomebody(node))
      .filter((node) => node.type !== 'link' || !links.has(written(node)))
      .map((node) => `${node.type} in ${content}`),
  );
}

/** Whom Parley names itself in these replies; nobody else's words do. */
export const SOMEBODY = '222222222222222222';

function isSomebody(node: Node): boolean {
  return node.type === 'mention' && node.id === SOMEBODY;
}

/** The headings of a digest. */
function isHeading(node: Node, { digest }: Words): boolean {
  if (node.type !== 'heading' || node.level !== 3 || node.children.length !== 1) return false;
  const [only] = node.children;
  const own = [digest.new, digest.changes, digest.ahead, digest.differ];
  return only?.type === 'text' && own.includes(only.text);
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

/** What stands in Parley's quotation marks, markup and escapes taken off: the words that claim to be an article's. */
export function quotedIn(sent: Sent, articles: Iterable<Article> = []): string[] {
  // A title stands without quotation marks below a quotation, and may have its own.
  const titles = [...articles].map(({ title }) => escapeText(title)).filter((title) => title.includes('“'));
  return textsOf(sent).flatMap((content) =>
    [
      ...titles
        .reduce((left, title) => left.replaceAll(title, ''), content)
        .matchAll(/(?<=^|\s)“(.*?)”(?=$|[\s,.])/gm),
    ].map(([, words]) => unescapeText(words!.replace(/(?<!\\)\*\*/g, ''))),
  );
}

/** Numbers in bold that stand elsewhere than at the beginning of an entry, where Parley sets its own. */
export function forgedNumbers(sent: Sent): string[] {
  return textsOf(sent).flatMap((content) => {
    const [, ...rest] = parseMarkdown(content);
    return [...nodesOf(rest)].filter((node) => node.type === 'strong' && isNumber(node)).map(() => content);
  });
}

function isNumber({ children }: { readonly children: readonly Node[] }): boolean {
  const [only, ...more] = children;
  return more.length === 0 && only?.type === 'text' && /^\[\d+\]$/.test(only.text);
}

/** The kinds of node in a text, as they stand in one another: what markup it is read as, whatever the words. */
export function shapeOf(sent: Sent): string {
  const shape = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if ('children' in node) return `${node.type}(${shape(node.children)})`;
        return 'items' in node ? `list(${node.items.map(shape).join(';')})` : node.type;
      })
      .join(' ');
  return textsOf(sent)
    .map((content) => shape(parseMarkdown(content)))
    .join('\n');
}
