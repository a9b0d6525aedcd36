import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { messageOf, textOf } from './read.ts';
import { openScene } from './scene.ts';

/** What help shows for each command, and what it must lead to. */
const ANSWERS: Readonly<Record<string, RegExp>> = {
  about: /^I answer questions about a set of news articles/,
  ask: /^\*\*who represented Russia\*\*\n-# 3 of 4 articles/,
  digest: /^<#\d+> gets a digest every day, next <t:\d+:F>/,
  fact: /^\*\*Next round\*\*\n-# in 4 of 4 articles/,
  sources: /^\*\*What I quote: 4 articles\*\*/,
  timeline: /^\*\*Timeline\*\*\n\*\*22 Jan 2026\*\*/,
};

const typed = commands.flatMap(({ data, example }) => (example === undefined ? [] : [{ data, example }]));

/** A call as somebody types it: a subcommand, named options, or only the value of the first one. */
function callOf({ data, example }: (typeof typed)[number]) {
  const options = 'options' in data ? (data.options ?? []) : [];
  const [, name, rest = ''] = /^\/(\S+)(?: (.+))?$/.exec(example)!;
  const [first = '', ...others] = rest.split(' ');
  const path = options.some((option) => option.type === 1 && option.name === first);
  const values = path ? others.join(' ') : rest;
  const named = [...values.matchAll(/([a-z-]+):(.+?)(?= [a-z-]+:|$)/g)].map(([, key, value]) => [
    key!,
    value!,
  ]);
  const only = values === '' || named.length > 0 ? [] : [[options[0]!.name, values]];
  return { call: path ? `${name} ${first}` : name!, values: Object.fromEntries([...named, ...only]) };
}

test('every command that is typed has one', () => {
  expect(typed.map(({ data }) => data.name).sort()).toEqual(Object.keys(ANSWERS));
});

test.each(typed)('$example works', async (command) => {
  const { moderator } = await openScene();
  const { call, values } = callOf(command);
  const reply = messageOf(await moderator.slash(call, values as Record<string, string>));
  expect(textOf(reply)).toMatch(ANSWERS[command.data.name]!);
});
