/** The built program on a local Discord that can be made to fail, and a member who asks. */

import { expect, onTestFinished } from 'vitest';
import type { LocalDiscordOptions } from '../../src/local/server.ts';
import { messageOf, textOf } from '../discord/read.ts';
import { type Control, controlOf } from '../local/control.ts';
import { type Joined, joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { type Program, type Start, settingsFor, startProgram, until } from '../program.ts';

const QUESTION = 'who represented Russia';

/**
 * Asks in private until there is an answer: the first may take a busy machine longer than the bot lets anybody wait,
 * and what was answered once is remembered.
 */
export async function answeredOnce(member: Joined): Promise<void> {
  const channel = (await member.places()).direct[0]!.id;
  const replies = async () => (await member.history(channel)).filter(({ author }) => author.bot);
  for (;;) {
    const before = (await replies()).length;
    await member.say(QUESTION, { channel });
    await until(async () => (await replies()).length > before, 'a private question is answered');
    if (textOf((await replies())[0]!).includes('Russia')) return;
  }
}

/** Level of a warning and of everything worse. */
const WARN = 40;

/** Whatever fails, the log holds no secret and nothing that a member has typed. */
function expectDiscreet(program: Program, secrets: readonly string[]): void {
  const log = program.spoken() + program.complaints();
  expect(log).not.toBe('');
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
}

/** With such a token everybody could answer in the name of the bot. */
async function tokensOf(control: Control): Promise<string[]> {
  const created = (await control.dispatches()).filter(({ name }) => name === 'INTERACTION_CREATE');
  return created.map(({ data }) => (data as { token: string }).token);
}

export async function openScene(
  settings: Record<string, string> = {},
  { start, ...options }: LocalDiscordOptions & { start?: Start } = {},
) {
  const local = await startLocal({
    page: false,
    ...options,
    // Longer than Discord waits, so that a slow machine decides nothing; what is about time turns it back.
    knobs: { answerMs: 20_000, ...options.knobs },
  });
  const program = startProgram({ ...settingsFor(local), ...settings }, start);
  const control = controlOf(local);
  onTestFinished(async () => expectDiscreet(program, [local.token, QUESTION, ...(await tokensOf(control))]));
  await program.answering();
  const member = await joinAs(local, 'Member');
  await answeredOnce(member);
  const ask = () => member.slash('ask', { question: QUESTION });
  return {
    local,
    program,
    member,
    control,
    ask,
    /** A question is answered, once, in public. */
    async expectAnswer(asked: ReturnType<typeof ask> = ask()) {
      const before = (await member.history()).length;
      const text = textOf(messageOf(await asked));
      expect(text).toContain('Russia');
      expect((await member.history()).length).toBeLessThanOrEqual(before + 1);
    },
    /** A mention is answered, by exactly one message. */
    async expectReplyToMention() {
      const { id } = await member.say(`<@${local.applicationId}> ${QUESTION}`);
      const replies = async () =>
        (await member.history()).filter(({ message_reference }) => message_reference?.message_id === id);
      await until(async () => (await replies()).length > 0, 'the mention is answered');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await replies()).toHaveLength(1);
    },
    /** What the member saw nothing of stands in the log. */
    warnings: () => program.lines.filter(({ level }) => level >= WARN).map(({ msg }) => msg),
    /** A line of the metrics. */
    metric: async (name: string) => {
      const { text } = await program.health('/metrics');
      return Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);
    },
  };
}
