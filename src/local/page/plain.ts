/** A message without its looks: its words only, for previews and for copying. */

import type { Message } from '../members/shapes.ts';
import { type MentionKind, type Node, parseMarkdown } from './markdown.ts';
import type { Names } from './names.ts';

interface Part {
  readonly content?: string;
  readonly components?: readonly Part[];
}

/** The source text of a message: content and text displays, a line each. */
export function messageText(message: Message): string {
  const texts: string[] = message.content === '' ? [] : [message.content];
  const walk = (part: Part) => {
    if (part.content) texts.push(part.content);
    for (const child of part.components ?? []) walk(child);
  };
  for (const part of (message.components ?? []) as unknown as Part[]) walk(part);
  return texts.join('\n');
}

/** Markdown read and its marks dropped. */
export function words(markdown: string, { users, channels, roles }: Names): string {
  const named: Record<MentionKind, (id: string, name: string) => string> = {
    user: (id) => `@${users.get(id) ?? 'unknown-user'}`,
    role: (id) => `@${roles.get(id) ?? 'unknown-role'}`,
    channel: (id) => `#${channels.get(id) ?? 'unknown'}`,
    command: (_, name) => `/${name}`,
    everyone: (_, name) => `@${name}`,
  };
  const all = (nodes: readonly Node[]): string => nodes.map(one).join('');
  const one = (node: Node): string => {
    switch (node.type) {
      case 'text':
      case 'code':
      case 'code block':
        return node.text;
      case 'break':
        return ' ';
      case 'list':
        return node.items.map((item) => `${all(item)} `).join('');
      case 'mention':
        return named[node.kind](node.id, node.name);
      case 'timestamp':
        return new Date(node.seconds * 1000).toLocaleString();
      case 'emoji':
        return `:${node.name}:`;
      case 'spoiler':
        return '▮▮▮';
      default:
        return `${all(node.children)}${node.type === 'heading' || node.type === 'subtext' ? ' ' : ''}`;
    }
  };
  return all(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}
