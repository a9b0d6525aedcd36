/** A small discord.js bot for tests of the local Discord: a command of each kind, answers of each shape. */

import {
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  Client,
  type ClientOptions,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  TextInputStyle,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local/server.ts';

export const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask what the articles say',
    name_localizations: { de: 'frage' },
    description_localizations: { de: 'Frage, was in den Artikeln steht' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
        min_length: 3,
        max_length: 300,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'visibility',
        description: 'Who sees the answer',
        choices: [
          { name: 'Everybody here', value: 'channel' },
          { name: 'Only me', value: 'me' },
        ],
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'explain', description: 'Show how it was found' },
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Look in this one only',
        autocomplete: true,
      },
    ],
  },
  { name: 'slow', description: 'Thinks until somebody says something' },
  { name: 'silent', description: 'Never answers' },
  { name: 'looks', description: 'Shows every kind of component' },
  {
    name: 'digest',
    description: 'The daily digest',
    default_member_permissions: '32',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'setup',
        description: 'Choose where and when',
        options: [
          {
            type: ApplicationCommandOptionType.Channel,
            name: 'channel',
            description: 'Where it goes',
            required: true,
            channel_types: [ChannelType.GuildText] as const,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'status',
        description: 'What it did and what it will do',
      },
    ],
  },
  { type: ApplicationCommandType.Message, name: 'Check against articles' },
];

/** A container as the product would send it. */
export function answerCard(question: string): APIMessageTopLevelComponent[] {
  const button = (label: string, custom_id: string, style: ButtonStyle = ButtonStyle.Secondary) =>
    ({ type: ComponentType.Button, style, label, custom_id }) as never;
  const passage = (text: string, source: string, id: string) =>
    ({
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: `${text}\n-# ${source}` }],
      accessory: button('Context', id),
    }) as never;
  return [
    {
      type: ComponentType.Container,
      components: [
        { type: ComponentType.TextDisplay, content: `**${question}**` },
        { type: ComponentType.TextDisplay, content: '-# 3 of 4 articles · 2 origins' },
        passage(
          '“Russian representatives included **military intelligence and army officials**, as reported by Zelenskyy.”',
          '[1] Peace talks in Abu Dhabi, paragraph 4 · printed 25 Jan 2026 · attributed: Zelenskyy',
          'context|1',
        ),
        passage(
          '“In contrast, Russia was represented by officials from their **military intelligence and armed forces sectors**.”',
          '[2] Trilateral talks, paragraph 5 · printed 24 Jan 2026 · resembles [1]',
          'context|2',
        ),
        { type: ComponentType.Separator },
        {
          type: ComponentType.TextDisplay,
          content: 'Same: [1], [2] · Adds a name: [3] · Silent: 1\n-# index 7f3a · 4 articles',
        },
        {
          type: ComponentType.ActionRow,
          components: [
            button('Compare sources', 'compare', ButtonStyle.Primary),
            button('Report', 'report'),
            button('Delete', 'delete', ButtonStyle.Danger),
          ],
        },
      ],
    },
  ];
}

const LOOKS: APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.TextDisplay,
    content:
      '# Heading\n## Smaller\n**bold** *italic* __under__ ~~strike~~ `code` ||spoiler||\n> quoted\n- one\n- two\n  - inner\n```js\nlet x = 1;\n```\n<t:1769900000:R> <@0> [a link](https://example.org/)',
  },
  {
    type: ComponentType.Container,
    accent_color: 0x3d8b7d,
    components: [
      { type: ComponentType.TextDisplay, content: 'Accented' },
      { type: ComponentType.Separator, spacing: 2 },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'pick',
            placeholder: 'Which one do you mean?',
            options: [
              { label: 'First', value: '1', description: 'The first of them' },
              { label: 'Second', value: '2' },
            ],
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, style: ButtonStyle.Success, label: 'Yes', custom_id: 'yes' },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            label: 'No',
            custom_id: 'no',
            disabled: true,
          },
          { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Read', url: 'https://example.org/' },
        ],
      },
    ],
  },
  {
    type: ComponentType.Container,
    spoiler: true,
    components: [{ type: ComponentType.TextDisplay, content: 'Hidden' }],
  },
];

/** Logs in and registers `COMMANDS`; resolves when the bot is ready. */
export async function startSampleBot(
  local: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    ...options,
    rest: { api: local.apiUrl, ...options.rest },
  });
  client.on(Events.InteractionCreate, (interaction) => void react(interaction).catch(() => {}));
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || !client.user || !message.mentions.has(client.user)) return;
    await message.reply({
      flags: MessageFlags.IsComponentsV2,
      components: answerCard(message.content.replace(/<@\d+>\s*/, '')),
    });
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(local.token);
  const there = await ready;
  await there.application.commands.set(COMMANDS as never);
  return there;
}

/** Resolves when a member has said something. */
function spoken(client: Client): Promise<void> {
  return new Promise((resolve) => {
    const hear = ({ author }: Message) => {
      if (author.bot) return;
      client.off(Events.MessageCreate, hear);
      resolve();
    };
    client.on(Events.MessageCreate, hear);
  });
}

async function react(interaction: Interaction): Promise<void> {
  const v2 = MessageFlags.IsComponentsV2 as const;
  if (interaction.isAutocomplete()) {
    const { name, value: typed } = interaction.options.getFocused(true);
    const known = name === 'article' ? ['Peace talks'] : ['who represented Russia', 'next round date'];
    const offers = [typed, ...known].filter(Boolean);
    return interaction.respond(offers.map((offer) => ({ name: offer, value: offer })));
  }
  if (interaction.isChatInputCommand()) {
    switch (interaction.commandName) {
      case 'ask': {
        const flags = interaction.options.getString('visibility') === 'me' ? v2 | MessageFlags.Ephemeral : v2;
        const components = answerCard(interaction.options.getString('question', true));
        await interaction.reply({ flags: flags as typeof v2, components });
        return;
      }
      case 'slow': {
        const said = spoken(interaction.client);
        await interaction.deferReply();
        await said;
        await interaction.editReply({ flags: v2, components: [{ type: 10, content: 'Done thinking.' }] });
        return;
      }
      case 'looks':
        await interaction.reply({ flags: v2, components: LOOKS });
        return;
      case 'digest':
        await interaction.reply({
          flags: MessageFlags.Ephemeral,
          content: `${interaction.options.getSubcommand()} done`,
        });
        return;
    }
  }
  if (interaction.isMessageContextMenuCommand()) {
    const content = `Checked: “${interaction.targetMessage.content}”`;
    await interaction.reply({ flags: MessageFlags.Ephemeral, content });
  }
  if (interaction.isStringSelectMenu()) {
    await interaction.reply({ flags: MessageFlags.Ephemeral, content: `Chose ${interaction.values.join()}` });
  }
  if (interaction.isModalSubmit()) {
    const reason = interaction.fields.getRadioGroup('reason');
    await interaction.reply({ flags: MessageFlags.Ephemeral, content: `Reported: ${reason}` });
  }
  if (interaction.isButton()) await onButton(interaction);
}

async function onButton(
  interaction: Extract<Interaction, { customId: string; showModal: unknown }>,
): Promise<void> {
  if (!interaction.isButton()) return;
  const [action] = interaction.customId.split('|');
  if (action === 'report') {
    await interaction.showModal({
      customId: 'report',
      title: 'Report this answer',
      components: [
        { type: ComponentType.TextDisplay, content: 'Only the passage and your choice are stored.' },
        {
          type: ComponentType.Label,
          label: 'What is wrong?',
          component: {
            type: ComponentType.RadioGroup,
            customId: 'reason',
            options: [
              { label: 'Wrong passage', value: 'passage' },
              { label: 'Out of date', value: 'old', description: 'A newer article says otherwise' },
              { label: 'Not an article sentence', value: 'sentence' },
            ],
          },
        },
        {
          type: ComponentType.Label,
          label: 'Anything else?',
          component: {
            type: ComponentType.TextInput,
            customId: 'more',
            style: TextInputStyle.Paragraph,
            required: false,
          },
        },
      ],
    } as never);
  } else if (action === 'delete') {
    await interaction.deferUpdate();
    await interaction.deleteReply();
  } else if (action === 'compare') {
    const components = [{ type: 10, content: 'Compared.' }] as APIMessageTopLevelComponent[];
    await interaction.update({ flags: MessageFlags.IsComponentsV2, components });
  } else {
    await interaction.reply({
      flags: MessageFlags.Ephemeral,
      content: `You pressed ${interaction.customId}`,
    });
  }
}
