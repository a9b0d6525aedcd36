/** `/digest` sets up a daily digest of a channel, and shows how it is going. */

import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  ApplicationCommandOptionType as Option,
  PermissionFlagsBits,
} from 'discord.js';
import type { SlashCommand } from '../src/command.ts';
import { zonesLike } from '../src/digest/zone.ts';
import { digestCalls } from '../src/discord/digest-calls.ts';

const channel: APIApplicationCommandBasicOption = {
  name: 'channel',
  description: 'Which channel; this one if left out',
  type: Option.Channel,
  channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.PublicThread],
};
const setup: APIApplicationCommandBasicOption[] = [
  {
    name: 'time',
    description: 'Time of day, for example 9:00',
    type: Option.String,
    required: true,
    max_length: 20,
  },
  {
    name: 'zone',
    description: 'Time zone: type the name of a large city',
    type: Option.String,
    required: true,
    autocomplete: true,
  },
  channel,
  { name: 'silent', description: 'Post without a notification', type: Option.Boolean },
  { name: 'quiet-day', description: 'On a day with nothing new, post one line', type: Option.Boolean },
];
const sub = (
  name: keyof typeof digestCalls,
  description: string,
  options: APIApplicationCommandBasicOption[] = [channel],
): APIApplicationCommandSubcommandOption => ({ type: Option.Subcommand, name, description, options });

export const digest = {
  data: {
    name: 'digest',
    description: 'A daily digest of the articles in a channel',
    default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      sub('setup', 'Post a digest here every day, or change when', setup),
      sub('preview', 'What would be posted now, for you alone'),
      sub('now', 'Post what is new at once'),
      sub('status', 'When the next one comes and how the last ones went'),
      sub('pause', 'Post nothing until you resume it'),
      sub('resume', 'Go on after a pause'),
      sub('why', 'What became of each article'),
    ],
  },
  example: '/digest setup time:9:00 zone:Europe/Kyiv',
  async run(interaction, parts) {
    return digestCalls[interaction.options.getSubcommand() as keyof typeof digestCalls](interaction, parts);
  },
  async suggest(interaction) {
    return zonesLike(interaction.options.getFocused()).map((name) => ({ name, value: name }));
  },
} satisfies SlashCommand;
