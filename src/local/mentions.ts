/** Whom a message mentions, and who of them is let through by `allowed_mentions`. */

import { ComponentType } from 'discord-api-types/v10';
import { type AnyComponent, walk } from './forms/layout.ts';
import type { MessageForm } from './forms/message.ts';
import type { Guild, World } from './world.ts';

export interface Mentions {
  readonly users: string[];
  readonly roles: string[];
  readonly everyone: boolean;
}

type Allowed = MessageForm['allowed_mentions'];

/** Code is not read for mentions. */
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;

/** All text of a message that can mention: its content and its text displays. */
export function mentionText(content: string, components: readonly unknown[]): string {
  const displays = [...walk(components as AnyComponent[])]
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => component.content);
  return [content, ...displays].join('\n');
}

/**
 * Reads the mentions of a text. Without `allowed` everything counts, as in ordinary messages;
 * `mayMentionAll` is the author's permission for @everyone and roles.
 */
export function readMentions(
  text: string,
  allowed: Allowed,
  world: World,
  guild: Guild | null,
  mayMentionAll: boolean,
): Mentions {
  const plain = text.replace(CODE, '');
  const parse = (kind: 'users' | 'roles' | 'everyone') =>
    !allowed || (allowed.parse?.includes(kind) ?? false);
  const lets = (kind: 'users' | 'roles', id: string) =>
    parse(kind) || (allowed?.[kind]?.map(String).includes(id) ?? false);
  const users = found(plain, /<@!?(\d+)>/g).filter((id) => world.users.has(id) && lets('users', id));
  const roles = found(plain, /<@&(\d+)>/g).filter((id) => {
    const role = guild?.roles.get(id);
    return role !== undefined && (role.mentionable || mayMentionAll) && lets('roles', id);
  });
  const everyone = mayMentionAll && parse('everyone') && /@(everyone|here)\b/.test(plain);
  return { users, roles, everyone };
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];
}
