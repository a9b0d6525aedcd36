/** Interactions from the member's click to the bot's answer: who may answer, with what, and until when. */

import { applyAnswer } from './answers.ts';
import { answersTo, callbackForm } from './forms/callback.ts';
import { parseForm } from './forms/parse.ts';
import type { Interaction, Interactions } from './interaction.ts';
import type { Local } from './local.ts';
import type { Outcome } from './members/shapes.ts';
import { alreadyAcknowledged, unknownInteraction } from './refusal.ts';

export function createInteractions(local: () => Local): Interactions {
  // Both in order of time, so that what has expired is always in front.
  const ids = new Map<string, Interaction>();
  const tokens = new Map<string, Interaction>();
  const waiting = new Map<string, (outcome: Outcome) => void>();

  const expired = ({ startedAt }: Interaction) => startedAt + local().knobs.tokenMs <= local().now();
  /** By the clock, whatever the timer that tells the member so is busy with. */
  const late = ({ startedAt }: Interaction) => startedAt + local().knobs.answerMs < local().now();
  const forgetOld = () => {
    for (const interaction of ids.values()) {
      if (!expired(interaction)) return;
      ids.delete(interaction.id);
      tokens.delete(interaction.token);
    }
  };
  const finish = (interaction: Interaction, state: Interaction['state'], outcome: Outcome) => {
    interaction.state = state;
    waiting.get(interaction.id)?.(outcome);
    waiting.delete(interaction.id);
  };

  return {
    start: (interaction, send) =>
      new Promise((resolve) => {
        forgetOld();
        ids.set(interaction.id, interaction);
        tokens.set(interaction.token, interaction);
        const giveUp = () => finish(interaction, 'given up', { kind: 'no answer' });
        const timer = setTimeout(giveUp, local().knobs.answerMs);
        waiting.set(interaction.id, (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        });
        send();
      }),
    answer: (id, token, body) => {
      const interaction = ids.get(id);
      if (interaction === undefined || interaction.token !== token) throw unknownInteraction();
      if (interaction.state === 'given up' || expired(interaction)) throw unknownInteraction();
      if (interaction.state === 'waiting' && late(interaction)) throw unknownInteraction();
      if (interaction.state === 'answered') throw alreadyAcknowledged();
      const fromMessage = interaction.source !== null;
      const { type, data } = parseForm(callbackForm(answersTo(interaction.type, fromMessage)), body);
      finish(interaction, 'answered', applyAnswer(local(), interaction, type, data));
      return { interaction, type };
    },
    byId: (id) => ids.get(id),
    byToken: (token) => {
      const interaction = tokens.get(token);
      return interaction === undefined || expired(interaction) ? undefined : interaction;
    },
  };
}
