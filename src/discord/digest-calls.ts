/** The subcommands of `/digest`: who may call them, for which channel, and what they answer. */

import { type ChatInputCommandInteraction, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { Parts } from '../command.ts';
import { readTime } from '../digest/slot.ts';
import { isFixedOffset, isZone } from '../digest/zone.ts';
import { postedNote, previewCard, setUpCard, statusCard, whyCard } from '../reply/digest-desk.ts';
import { type Message, note } from '../reply/message.ts';
import type { Subscription } from '../store/schema.ts';
import { reachOf } from './reach.ts';

type Call = (interaction: ChatInputCommandInteraction, parts: Parts) => Promise<Message>;
type Managed = ChatInputCommandInteraction<'cached'>;

export const digestCalls = {
  setup: managed(setup),
  preview: subscribed(async (subscription, _, { digests, librarian, words }) => {
    const seen = await digests.preview(subscription, 'news');
    return previewCard(seen, subscription.channel_id, 'news', 0, librarian.corpus, words);
  }),
  now: subscribed(async ({ channel_id, guild_id }, { id }, { digests, words }) =>
    postedNote(await digests.post(channel_id, 'news', [id]), guild_id, words),
  ),
  status: managed(async ({ guildId, options }, { digests, words }) => {
    const chosen = options.getChannel('channel');
    const all = await digests.inServer(guildId);
    const shown = all.filter(({ channel_id }) => chosen === null || channel_id === chosen.id);
    if (shown.length === 0)
      return note('asker', chosen ? words.digest.notSetUp(chosen.id) : words.digest.noneSetUp);
    const statuses = await Promise.all(shown.slice(0, MOST_SHOWN).map(digests.status));
    return statusCard(statuses, shown.length, words);
  }),
  pause: subscribed(async ({ channel_id }, { user }, { digests, words }) => {
    await digests.pause(channel_id, user.id);
    return note('asker', words.digest.paused(channel_id));
  }),
  resume: subscribed(async ({ channel_id }, _, { digests, words }) => {
    const next = await digests.resume(channel_id);
    return note(
      'asker',
      next === null ? words.digest.notSetUp(channel_id) : words.digest.resumed(channel_id, next),
    );
  }),
  why: subscribed(async ({ channel_id }, _, { digests, librarian, words }) =>
    whyCard(channel_id, await digests.why(channel_id), librarian.corpus, words),
  ),
};

/** Channels in one status: each takes a few hundred characters. */
const MOST_SHOWN = 8;

async function setup(interaction: Managed, { digests, librarian, words }: Parts): Promise<Message> {
  const { createdTimestamp, options, guildId, guildLocale, user } = interaction;
  const said = words.digest;
  const typedTime = options.getString('time', true);
  const zone = options.getString('zone', true).trim();
  const channel = (options.getChannel('channel') ?? interaction.channel) as GuildBasedChannel | null;
  const time = readTime(typedTime);
  if (time === null) return note('asker', said.noTime(typedTime));
  if (!isZone(zone)) return note('asker', said.noZone(zone));
  if (channel === null) return note('asker', said.onlyInServers);
  const reach = reachOf(channel);
  if (reach.missing.length > 0) return note('asker', said.cannotPost(channel.id, reach.missing));
  const done = await digests.setUp({
    channel_id: channel.id,
    guild_id: guildId,
    local_time: time,
    zone,
    locale: guildLocale,
    silent: options.getBoolean('silent') ? 1 : 0,
    quiet_line: options.getBoolean('quiet-day') ? 1 : 0,
    set_up_by: user.id,
  });
  const cautions = [
    ...(isFixedOffset(zone, createdTimestamp) ? [said.fixedZone(zone)] : []),
    ...(reach.readsBack ? [] : [said.cannotReadBack(channel.id)]),
  ];
  return setUpCard(channel.id, done, librarian.corpus.articles.size, cautions, words);
}

/** For members who may manage the server; Discord shows the command to nobody else, unless told to. */
function managed(call: (interaction: Managed, parts: Parts) => Promise<Message>): Call {
  return async (interaction, parts) => {
    if (!interaction.inCachedGuild()) return note('asker', parts.words.digest.onlyInServers);
    if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild))
      return note('asker', parts.words.digest.notManager);
    return call(interaction, parts);
  };
}

/** For a channel that has a digest: the one named, this one, or the only one of the server. */
function subscribed(
  call: (subscription: Subscription, interaction: Managed, parts: Parts) => Promise<Message>,
): Call {
  return managed(async (interaction, parts) => {
    const all = await parts.digests.inServer(interaction.guildId);
    const chosen = interaction.options.getChannel('channel')?.id;
    const here = all.find(({ channel_id }) => channel_id === (chosen ?? interaction.channelId));
    const subscription = here ?? (chosen === undefined && all.length === 1 ? all[0] : undefined);
    if (subscription !== undefined) return call(subscription, interaction, parts);
    const { notSetUp, noneSetUp } = parts.words.digest;
    return note('asker', all.length === 0 ? noneSetUp : notSetUp(chosen ?? interaction.channelId));
  });
}
