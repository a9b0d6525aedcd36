/** A member under load: does one thing after another and judges every answer. */

import type { APIMessage } from 'discord-api-types/v10';
import type { Invocation, Result } from '../../src/local/members/shapes.ts';

/** What came of one thing that a member did. */
export interface Verdict {
  readonly kind: string;
  readonly ms: number;
  /** `null`: answered as it should be. */
  readonly wrong: 'unanswered' | 'wrong user' | 'wrong question' | 'seen by all' | null;
}

export interface Crowd {
  readonly page: string;
  readonly channels: readonly string[];
  readonly people: readonly { readonly id: string }[];
  readonly bot: string;
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
const NUMBER = /(?<!\d)7\d{8}(?!\d)/g;

const EPHEMERAL = 64;
const KEPT = 300;
const MENTION_MS = 15_000;
const WORDS = [
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
const FORMS = ['who represented', 'when is', 'what about', 'how many in', 'where is', 'what did they say on'];

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

/**
 * One thing, chosen by chance; the mix is that of a busy server, with every kind often enough to be seen. `null`: it
 * was to press a button that somebody had turned away, and nothing was sent.
 */
export async function act(crowd: Crowd): Promise<Verdict | null> {
  const person = pick(crowd.people).id;
  const channel = pick(crowd.channels);
  const command = (name: string) => crowd.commands.get(name)!;
  const chance = Math.random();
  if (chance < 0.02) return mention(crowd, person, channel);
  if (chance < 0.32) {
    const press = pressOf(crowd, person);
    if (press) return invoke(crowd, person, press.channel, press.invocation);
  }
  const call = (name: string, options = {}) =>
    invoke(crowd, person, channel, { kind: 'command', command: command(name), options });
  const typing = (name: string, focused: string) => {
    const options = { [focused]: pick(WORDS) };
    return invoke(crowd, person, channel, {
      kind: 'autocomplete',
      command: command(name),
      options,
      focused,
    });
  };
  if (chance < 0.42) return typing('ask', 'question');
  if (chance < 0.47) return typing('fact', 'topic');
  if (chance < 0.5) return typing('sources', 'article');
  if (chance < 0.55) return call('sources');
  if (chance < 0.58) return call('about');
  if (chance < 0.64) return call('fact', { topic: pick(WORDS) });
  if (chance < 0.68) return call('timeline', { about: pick(WORDS) });
  if (chance < 0.72) return check(crowd, person, channel);
  const number = String(crowd.next++);
  const question = `${pick(FORMS)} ${pick(WORDS)} and ${pick(WORDS)} ${number}`;
  const visibility = Math.random() < 0.3 ? { visibility: 'asker' } : {};
  if ('visibility' in visibility) crowd.secrets.set(number, person);
  const options = { question, ...visibility };
  return invoke(crowd, person, channel, { kind: 'command', command: command('ask'), options }, number);
}

/** What the local Discord says of a button that is not on the message any more. */
const TURNED = 'This cannot be pressed.';
const TOLD = /One moment|That takes me longer/;

async function invoke(
  crowd: Crowd,
  person: string,
  channel: string,
  invocation: Invocation,
  number?: string,
): Promise<Verdict | null> {
  const kind = invocation.kind;
  const start = performance.now();
  const result = await post<Result>(
    `${crowd.page}members/${person}/channels/${channel}/interactions`,
    invocation,
  ).catch((error: unknown) => {
    // Somebody turned the page in between: the button is gone, and nothing was sent.
    if (kind === 'component' && error instanceof Refused && error.message.includes(TURNED)) return null;
    throw error;
  });
  const ms = performance.now() - start;
  const verdict = (wrong: Verdict['wrong']): Verdict => ({ kind, ms, wrong });
  if (result === null) return null;
  if (result.kind === 'no answer') return verdict('unanswered');
  if (result.kind === 'modal') {
    const fields = { choice: 'other' };
    const filled = { kind: 'modal', interaction: result.interaction, fields } as const;
    const sent = await invoke(crowd, person, channel, filled);
    return sent && { ...sent, kind: 'modal' };
  }
  if (result.kind !== 'message') return verdict(null);
  const { message } = result;
  const text = JSON.stringify(message.components);
  const hidden = ((message.flags ?? 0) & EPHEMERAL) !== 0;
  if (isPrivate(crowd, invocation) && !hidden) return verdict('seen by all');
  if (tellsSecretOf(crowd, text, person)) return verdict('wrong user');
  // Whoever asked in private may share the answer with all.
  if (kind === 'component' && !hidden) for (const [own] of text.matchAll(NUMBER)) crowd.secrets.delete(own);
  // One who asks too fast, or waits too long, is told so instead.
  if (number !== undefined && !text.includes(number) && !TOLD.test(text)) return verdict('wrong question');
  if (text.includes('custom_id')) {
    crowd.seen.push({ message, by: hidden ? person : '', channel });
    if (crowd.seen.length > KEPT) crowd.seen.splice(0, 1);
  }
  return verdict(null);
}

/** Whether a reply that this person sees holds what somebody else asked in private. */
function tellsSecretOf({ secrets }: Crowd, text: string, person: string): boolean {
  return [...text.matchAll(NUMBER)].some(([number]) => (secrets.get(number) ?? person) !== person);
}

/** What is answered to the asker alone: what they ask for themselves, lists, forms, and a message held to the articles. */
function isPrivate({ commands }: Crowd, invocation: Invocation): boolean {
  if (invocation.kind === 'message command' || invocation.kind === 'modal') return true;
  if (invocation.kind !== 'command') return false;
  const own = [commands.get('sources'), commands.get('about')].includes(invocation.command);
  return own || invocation.options?.visibility === 'asker';
}

/** A button of a message that this person may see, in the place where it stands. */
function pressOf({ seen }: Crowd, person: string): { channel: string; invocation: Invocation } | null {
  const visible = seen.filter(({ by }) => by === '' || by === person);
  if (visible.length === 0) return null;
  const { message, channel } = pick(visible);
  const ids = [...JSON.stringify(message.components).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id!);
  // Deleting would leave nothing to press.
  const id = pick(ids.filter((each) => !each.includes('delete')));
  return id ? { channel, invocation: { kind: 'component', message: message.id, custom_id: id } } : null;
}

/** What somebody wrote is held against the articles. */
async function check(crowd: Crowd, person: string, channel: string): Promise<Verdict | null> {
  const content = `I heard ${pick(WORDS)} sent ${Math.floor(Math.random() * 90)} people to ${pick(WORDS)}`;
  const at = `${crowd.page}members/${person}/channels/${channel}/messages`;
  const { id: message } = await post<APIMessage>(at, { content });
  const command = crowd.commands.get('Check against articles')!;
  const verdict = await invoke(crowd, person, channel, { kind: 'message command', command, message });
  return verdict && { ...verdict, kind: 'message command' };
}

/** Answered by a message that replies to it. */
async function mention(crowd: Crowd, person: string, channel: string): Promise<Verdict> {
  const { page, bot } = crowd;
  const at = `${page}members/${person}/channels/${channel}/messages`;
  const start = performance.now();
  const { id } = await post<APIMessage>(at, { content: `<@${bot}> who represented ${pick(WORDS)}` });
  while (performance.now() - start < MENTION_MS) {
    const after = (await (await fetch(`${at}?after=${id}&limit=100`)).json()) as APIMessage[];
    const reply = after.find(({ message_reference }) => message_reference?.message_id === id);
    if (reply) {
      // All see it, whoever they are.
      const wrong = tellsSecretOf(crowd, JSON.stringify(reply.components), '') ? 'wrong user' : null;
      return { kind: 'mention', ms: performance.now() - start, wrong };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { kind: 'mention', ms: MENTION_MS, wrong: 'unanswered' };
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers });
  const text = await response.text();
  if (!response.ok) throw new Refused(`${response.status} ${url} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

class Refused extends Error {}
