/** The built program on a local Discord that can be made to fail, and a member who asks. */

import { expect } from 'vitest';
import type { LocalDiscordOptions } from '../../src/local/server.ts';
import { messageOf, textOf } from '../discord/read.ts';
import { controlOf } from '../local/control.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { type Start, settingsFor, startProgram, until } from '../program.ts';

const QUESTION = 'who represented Russia';

/** Level of a warning and of everything worse. */
const WARN = 40;

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
  await program.answering();
  const member = await joinAs(local, 'Member');
  const control = controlOf(local);
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
