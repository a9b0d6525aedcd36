/** Makes an interaction of what a member does, and waits for what the bot makes of it. */

import { randomBytes } from 'node:crypto';
import type { Interaction } from '../interaction.ts';
import type { Local } from '../local.ts';
import { type Place, userOf } from '../world.ts';
import { deedOf } from './deed.ts';
import { envelope } from './envelope.ts';
import type { Invocation, Result } from './shapes.ts';

export async function invoke(
  local: Local,
  place: Place,
  userId: string,
  invocation: Invocation,
): Promise<Result> {
  const deed = deedOf(local, place, userId, invocation);
  const id = local.nextId();
  const user = userOf(local.world, userId);
  const interaction: Interaction = {
    id,
    token: randomBytes(48).toString('base64url'),
    type: deed.type,
    place,
    userId,
    startedAt: local.now(),
    source: deed.source,
    metadata: {
      id,
      type: deed.type,
      user,
      authorizing_integration_owners: deed.authorization.owners,
      ...deed.metadata,
    },
    command: deed.command,
    answerType: deed.answerType,
    authorization: deed.authorization,
    modal: null,
    original: null,
    state: 'waiting',
    followUps: 0,
  };
  const data = { ...envelope(local, interaction, invocation.locale ?? 'en-US'), data: deed.data };
  const guildId = place.channel.guildId;
  const outcome = await local.interactions.start(interaction, () =>
    local.bus.tell({ type: 'interaction', guildId, data: data as never }),
  );
  return { ...outcome, interaction: id };
}
