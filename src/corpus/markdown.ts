/** Markdown with front matter becomes plain lines: what a reader of the rendered page would see. */

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { burdenOfMarkdown } from './burden.ts';
import { type Block, type Draft, draftOf } from './draft.ts';
import { readFrontMatter } from './head.ts';

/** A string says what is wrong with the file. */
export function markdownDraft(text: string): Draft | string {
  const front = readFrontMatter(text);
  if (typeof front === 'string') return front;
  const burden = burdenOfMarkdown(front.body);
  if (burden !== null) return burden;
  const titled = front.head.title !== null;
  return draftOf(front.head, blocksOf(fromMarkdown(front.body), front.line, titled), front.lines);
}

function blocksOf(node: Nodes, firstLine: number, titled: boolean): Block[] {
  const at = { line: (node.position?.start.line ?? 1) + firstLine - 1 };
  const text = () => plain(node, { includeImageAlt: false, includeHtml: false });
  switch (node.type) {
    case 'heading':
      return [{ ...at, text: text(), role: node.depth === 1 && !titled ? 'title' : 'heading' }];
    case 'paragraph':
      return [{ ...at, text: text(), role: 'prose' }];
    case 'code':
      return [{ ...at, text: node.value, aside: 'block of code' }];
    case 'html':
      return [{ ...at, text: node.value, aside: 'HTML inside Markdown' }];
    case 'definition':
      return [{ ...at, text: `[${node.identifier}]: ${node.url}`, aside: 'address of a link' }];
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksOf(child, firstLine, titled)) : [];
  }
}
