/** What members write to the bot: a mention, which all see answered, and a question in a direct message. */

import type { APIMessage } from 'discord-api-types/v10';
import type { Places } from '../../src/local/members/shapes.ts';
import { type Crowd, isOf, pick, post, type Verdict, WORDS, wrongIn } from './crowd.ts';

const PATIENCE_MS = 15_000;
const LOOK_MS = 50;

export async function mention(crowd: Crowd, person: string, channel: string): Promise<Verdict> {
  const at = `${crowd.page}members/${person}/channels/${channel}/messages`;
  // All see it, whoever they are.
  const judge = (text: string) => wrongIn(crowd, text, '');
  return { kind: 'mention', ...(await say(at, `<@${crowd.bot}> who represented ${pick(WORDS)}`, judge)) };
}

export async function confide(crowd: Crowd, person: string): Promise<Verdict> {
  const places = (await (await fetch(`${crowd.page}members/${person}/places`)).json()) as Places;
  const at = `${crowd.page}members/${person}/channels/${places.direct[0]!.id}/messages`;
  const number = String(crowd.next++);
  crowd.secrets.set(number, person);
  const judge = (text: string) =>
    wrongIn(crowd, text, person) ?? (isOf(number, text) ? null : 'wrong question');
  return { kind: 'direct message', ...(await say(at, `who represented ${pick(WORDS)} ${number}`, judge)) };
}

/** Answered by a message that replies to it. */
async function say(
  at: string,
  content: string,
  judge: (text: string) => Verdict['wrong'],
): Promise<Omit<Verdict, 'kind'>> {
  const start = performance.now();
  const { id } = await post<APIMessage>(at, { content });
  while (performance.now() - start < PATIENCE_MS) {
    const after = (await (await fetch(`${at}?after=${id}&limit=100`)).json()) as APIMessage[];
    const reply = after.find(({ message_reference }) => message_reference?.message_id === id);
    if (reply) return { ms: performance.now() - start, wrong: judge(JSON.stringify(reply.components)) };
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return { ms: PATIENCE_MS, wrong: 'unanswered' };
}
