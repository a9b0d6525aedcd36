/** An interaction from the member's click on: what of it is kept, and what can be done with it. */

import type { InteractionResponseType as Answer, InteractionType, MessageType } from 'discord-api-types/v10';
import type { Modal, Outcome } from './members/shapes.ts';
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

export interface Authorization {
  /** `authorizing_integration_owners` of the interaction. */
  readonly owners: Record<string, string>;
  /** The member may use the command, but its answers must stay private. */
  readonly forcedPrivate: boolean;
  /** No server has installed the application here, only the member. */
  readonly byUserOnly: boolean;
}
