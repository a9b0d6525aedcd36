/** A member under load: does one thing after another and judges every answer. */

import type { APIMessage } from 'discord-api-types/v10';
import { type AnyComponent, walk } from '../../src/local/forms/layout.ts';
import type { Invocation, Result } from '../../src/local/members/shapes.ts';
import { type Crowd, isOf, NUMBER, pick, post, Refused, type Verdict, WORDS, wrongIn } from './crowd.ts';
import { confide, mention } from './speech.ts';

const EPHEMERAL = 64;
const KEPT = 300;
/** Stands for several topics: which one is chosen in a select. */
const AMBIGUOUS = 'delegation';
const FORMS = ['who represented', 'when is', 'what about', 'how many in', 'where is', 'what did they say on'];

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
  if (chance < 0.03) return confide(crowd, person);
  if (chance < 0.04) return manage(crowd);
  if (chance < 0.34) {
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
  if (chance < 0.6) return choose(crowd, person, channel);
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
  const wrong = wrongIn(crowd, text, person);
  if (wrong !== null) return verdict(wrong);
  // Whoever asked in private may share the answer with all.
  if (kind === 'component' && !hidden) for (const [own] of text.matchAll(NUMBER)) crowd.secrets.delete(own);
  if (number !== undefined && !isOf(number, text)) return verdict('wrong question');
  if (text.includes('custom_id')) {
    crowd.seen.push({ message, by: hidden ? person : '', channel });
    if (crowd.seen.length > KEPT) crowd.seen.splice(0, 1);
  }
  return verdict(null);
}

/** What is answered to the asker alone: what they ask for themselves, lists, forms, and a message held to the articles. */
function isPrivate({ commands }: Crowd, invocation: Invocation): boolean {
  if (invocation.kind === 'message command' || invocation.kind === 'modal') return true;
  if (invocation.kind !== 'command') return false;
  const own = ['sources', 'about', 'digest'].some((name) => commands.get(name) === invocation.command);
  return own || invocation.options?.visibility === 'asker';
}

/** A button of a message that this person may see, in the place where it stands. */
function pressOf({ seen }: Crowd, person: string): { channel: string; invocation: Invocation } | null {
  const visible = seen.filter(({ by }) => by === '' || by === person);
  if (visible.length === 0) return null;
  const { message, channel } = pick(visible);
  const buttons = partsOf(message).filter((part) => !('options' in part));
  const ids = buttons.flatMap(({ custom_id }) => custom_id ?? []);
  // Deleting would leave nothing to press.
  const id = pick(ids.filter((each) => !each.includes('delete')));
  return id ? { channel, invocation: { kind: 'component', message: message.id, custom_id: id } } : null;
}

/** Asked back which topic is meant, the member chooses one. */
async function choose(crowd: Crowd, person: string, channel: string): Promise<Verdict | null> {
  const command = crowd.commands.get('fact')!;
  const options = { topic: AMBIGUOUS };
  const first = await invoke(crowd, person, channel, { kind: 'command', command, options });
  const asked = crowd.seen.findLast(({ by, message }) => by === person && choicesOf(message).length > 0);
  // One who asks too fast is told so instead.
  if (first?.wrong !== null || asked === undefined) return first;
  const [select] = choicesOf(asked.message);
  const invocation = { kind: 'component', message: asked.message.id, ...select! } as const;
  const verdict = await invoke(crowd, person, asked.channel, invocation);
  return verdict && { ...verdict, kind: 'select' };
}

/** A choice by chance of each select of a message. */
function choicesOf(message: APIMessage): { custom_id: string; values: string[] }[] {
  return partsOf(message).flatMap((part) => {
    const { custom_id, options } = part as { custom_id?: string; options?: readonly { value: string }[] };
    return custom_id && options ? [{ custom_id, values: [pick(options).value] }] : [];
  });
}

function partsOf(message: APIMessage): AnyComponent[] {
  return [...walk((message.components ?? []) as AnyComponent[])].map(({ component }) => component);
}

/** A moderator looks after the digest of a channel. */
async function manage(crowd: Crowd): Promise<Verdict | null> {
  const command = crowd.commands.get('digest')!;
  const path = [pick(['status', 'preview'])];
  const call = { kind: 'command', command, path } as const;
  const verdict = await invoke(crowd, crowd.moderator, crowd.channels[0]!, call);
  return verdict && { ...verdict, kind: 'digest' };
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
