/** Makes an interaction of what a member does, and waits for what the bot makes of it. */

import { randomBytes } from 'node:crypto';
import type { Interaction } from '../interaction.ts';
import type { Local } from '../local.ts';
import { type Place, userOf } from '../world.ts';
import { actOf } from './act.ts';
import { envelope } from './envelope.ts';
import type { Invocation, Result } from './shapes.ts';

export async function invoke(
  local: Local,
  place: Place,
  userId: string,
  invocation: Invocation,
): Promise<Result> {
  const act = actOf(local, place, userId, invocation);
  const id = local.nextId();
  const user = userOf(local.world, userId);
  const interaction: Interaction = {
    id,
    token: randomBytes(48).toString('base64url'),
    type: act.type,
    place,
    userId,
    startedAt: local.now(),
    source: act.source,
    metadata: {
      id,
      type: act.type,
      user,
      authorizing_integration_owners: act.authorization.owners,
      ...act.metadata,
    },
    command: act.command,
    answerType: act.answerType,
    authorization: act.authorization,
    modal: null,
    original: null,
    state: 'waiting',
    followUps: 0,
  };
  const data = { ...envelope(local, interaction, invocation.locale ?? 'en-US'), data: act.data };
  const guildId = place.channel.guildId;
  const outcome = await local.interactions.start(interaction, () =>
    local.bus.tell({ type: 'interaction', guildId, data: data as never }),
  );
  return { ...outcome, interaction: id };
}
