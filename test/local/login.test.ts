import { Client, GatewayIntentBits, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { joinAs } from './member.ts';
import { startLocal } from './start.ts';

test('a bot logs in, registers a command and answers it', async () => {
  const local = await startLocal();
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    rest: { api: local.apiUrl },
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(local.token);
  await ready;
  expect(client.guilds.cache.size).toBe(1);
  await client.application!.commands.set([{ name: 'ping', description: 'Pings' }]);
  client.on('interactionCreate', async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 10, content: 'pong' }],
      });
    }
  });
  const member = await joinAs(local, 'Member');
  const outcome = await member.slash('ping');
  expect(outcome).toMatchObject({
    kind: 'message',
    message: { components: [{ type: 10, id: 1, content: 'pong' }] },
  });
  await client.destroy();
});
