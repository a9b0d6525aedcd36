/** A bot of discord.js and nothing else: it answers "pong" to everything. */

import { Client, Events, GatewayIntentBits } from 'discord.js';

const [api, token] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: api! } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('pong');
});
await client.login(token!);
