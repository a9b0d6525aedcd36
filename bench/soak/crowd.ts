/** Members under load: what they know of each other, and how what they are told is judged. */

import type { APIMessage } from 'discord-api-types/v10';
import { en } from '../../src/reply/words/en.ts';

/** What came of one thing that a member did. */
export interface Verdict {
  readonly kind: string;
  readonly ms: number;
  /** `null`: answered as it should be. */
  readonly wrong: 'unanswered' | 'broken' | 'wrong user' | 'wrong question' | 'seen by all' | null;
}

export interface Crowd {
  readonly page: string;
  readonly channels: readonly string[];
  readonly people: readonly { readonly id: string }[];
  readonly bot: string;
  /** Who may manage the server. */
  readonly moderator: string;
  /** Ids of the commands by name. */
  readonly commands: ReadonlyMap<string, string>;
  /** Messages with buttons that somebody has seen lately. */
  readonly seen: { readonly message: APIMessage; readonly by: string; readonly channel: string }[];
  /** Every question ends with a number of its own; the next one. */
  next: number;
  /** Numbers of questions that were asked in private, and by whom. */
  readonly secrets: Map<string, string>;
}

/** Numbers that no article has. */
export const FIRST_NUMBER = 700_000_000;
export const NUMBER = /(?<!\d)7\d{8}(?!\d)/g;

export const WORDS = [
  'Russia',
  'Ukraine',
  'Zelenskyy',
  'Kharkiv',
  'Abu Dhabi',
  'February',
  'injured',
  'plant',
  'talks',
  'France',
];

export const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

/** The sentence for what was not foreseen, up to its reference. */
const [BROKEN = ''] = en.broken('|').split('|');

/** What is wrong with a reply that this person sees; `''` is somebody who has asked nothing in private. */
export function wrongIn(crowd: Crowd, text: string, person: string): Verdict['wrong'] {
  if (text.includes(BROKEN)) return 'broken';
  return tellsSecretOf(crowd, text, person) ? 'wrong user' : null;
}

/** Whether a reply that this person sees holds what somebody else asked in private. */
function tellsSecretOf({ secrets }: Crowd, text: string, person: string): boolean {
  return [...text.matchAll(NUMBER)].some(([number]) => (secrets.get(number) ?? person) !== person);
}

/** One who asks too fast, or waits too long, is told so instead. */
const TOLD = /One moment|That takes me longer/;

/** Whether a reply is to the question with this number. */
export function isOf(number: string, text: string): boolean {
  return text.includes(number) || TOLD.test(text);
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers });
  const text = await response.text();
  if (!response.ok) throw new Refused(`${response.status} ${url} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export class Refused extends Error {}
