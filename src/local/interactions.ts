/** Interactions from the member's click to the bot's answer: who may answer, with what, and until when. */

import type { InteractionResponseType as Answer, InteractionType, MessageType } from 'discord-api-types/v10';
import { applyAnswer } from './answers.ts';
import { answersTo, callbackForm } from './forms/callback.ts';
import { parseForm } from './forms/parse.ts';
import type { Local } from './local.ts';
import type { Modal, Outcome } from './members/shapes.ts';
import type { Authorization } from './members/usable.ts';
import { alreadyAcknowledged, unknownInteraction } from './refusal.ts';
import type { Place } from './world.ts';

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly place: Place;
  readonly userId: string;
  readonly startedAt: number;
  /**
   * Id of the message whose button, select or modal this is. Messages are named by id here: a token lives for
   * 15 minutes, and must not keep a message in memory that its channel has long let go.
   */
  readonly source: string | null;
  /** `interaction_metadata` of the answers. */
  readonly metadata: object;
  /** The command with its subcommand, `digest setup`: shown above the answer. `null`: not a command. */
  readonly command: string | null;
  readonly answerType: MessageType;
  readonly authorization: Authorization;
  /** The modal the first answer opened. */
  modal: Modal | null;
  /** Id of the message the first answer made or changed. */
  original: string | null;
  state: 'waiting' | 'answered' | 'given up';
  followUps: number;
}

export interface Interactions {
  /** Waits until the bot has answered or its time is over. `send` hands the interaction to the bot. */
  start(interaction: Interaction, send: () => void): Promise<Outcome>;
  /** The bot's first answer. Throws a `Refusal` as Discord would refuse it. */
  answer(id: string, token: string, body: unknown): { interaction: Interaction; type: Answer };
  byId(id: string): Interaction | undefined;
  /** By token, while the token lives. */
  byToken(token: string): Interaction | undefined;
}

export function createInteractions(local: () => Local): Interactions {
  // Both in order of time, so that what has expired is always in front.
  const ids = new Map<string, Interaction>();
  const tokens = new Map<string, Interaction>();
  const waiting = new Map<string, (outcome: Outcome) => void>();

  const expired = ({ startedAt }: Interaction) => startedAt + local().knobs.tokenMs <= local().now();
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
