import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepLibrary } from '../../src/library/keeper.ts';
import { temporaryFolder } from '../program.ts';
import { buttonOf, messageOf, onlyForAsker, textOf } from './read.ts';
import { openScene, SEEDS, sound } from './scene.ts';

test('/sources names what is wrong with files, and lists the others', async () => {
  const folder = temporaryFolder();
  await cp(SEEDS, folder, { recursive: true });
  await writeFile(join(folder, 'broken.txt'), Uint8Array.of(0x89, 0x50, 0, 1));
  await writeFile(join(folder, 'wrong.md'), '---\ntitle: [7]\n---\n\nText.\n');
  const { member } = await openScene(folder);
  const reply = messageOf(await member.slash('sources', {}));
  expect(onlyForAsker(reply)).toBe(true);
  const said = textOf(reply).replaceAll('\\', '');
  // One of the four is another one told again; each stands apart from the next.
  expect(said.match(/ · resembles “/g)).toHaveLength(1);
  expect(said.match(/\n\n\*\*/g)).toHaveLength(3);
  expect(said).toContain('4 articles');
  expect(said).toContain('- broken.txt: ');
  expect(said).toContain('- wrong.md: ');
});

test('/sources names a file that turned bad and a folder that was emptied, which are quoted as they were', async () => {
  const folder = join(temporaryFolder(), 'news');
  await cp(SEEDS, folder, { recursive: true });
  const keeper = keepLibrary({ folders: [folder], snapshot: null, address: null });
  onTestFinished(keeper.close);
  sound(await keeper.first);
  const { member } = await openScene(SEEDS, { librarian: keeper.librarian });
  const listed = async () => textOf(messageOf(await member.slash('sources', {}))).replaceAll('\\', '');
  expect(await listed()).not.toContain('last good version');
  const [name] = await readdir(folder);
  await writeFile(join(folder, name!), Uint8Array.of(0x89, 0x50, 0, 1));
  await expect.poll(() => keeper.librarian()!.corpus.problems.length).toBe(1);
  expect(await listed()).toContain(`- ${name}: not usable as it is now; I quote its last good version`);
  await rm(folder, { recursive: true });
  await expect.poll(() => keeper.librarian()!.corpus.problems.length).toBe(2);
  const said = await listed();
  expect(said).toContain('- news/: not usable as it is now; I quote its last good version');
  expect(said).toContain('4 articles');
});

test('/sources names every bad file, the rest behind the articles, and an emptied folder before them', async () => {
  const folder = join(temporaryFolder(), 'news');
  await cp(SEEDS, folder, { recursive: true });
  const bad = Array.from({ length: 60 }, (_, i) => `scan ${i}.txt`);
  for (const name of bad) await writeFile(join(folder, name), Uint8Array.of(0x89, 0x50, 0, 1));
  const keeper = keepLibrary({ folders: [folder], snapshot: null, address: null });
  onTestFinished(keeper.close);
  sound(await keeper.first);
  const { member } = await openScene(SEEDS, { librarian: keeper.librarian });
  await rm(folder, { recursive: true });
  await expect.poll(() => keeper.librarian()!.corpus.problems.length).toBe(bad.length + 1);
  const page = messageOf(await member.slash('sources', {}));
  const first = textOf(page);
  expect(first).toContain('- news/: not usable as it is now; I quote its last good version');
  expect(first).toContain(`and ${bad.length + 1 - 5} more`);
  const pages = [first];
  for (let last = page; pages.length < 3; pages.push(textOf(last)))
    last = messageOf(await member.press(page.id, buttonOf(last, 'Next')));
  const said = pages.join('\n');
  for (const name of bad) expect(said).toContain(`- ${name}: not served`);
});

test('in an article the number of a paragraph stands at its own text', async () => {
  const { member } = await openScene();
  const offered = await member.complete('sources', 'article', { article: '' });
  if (offered.kind !== 'choices') throw new Error(offered.kind);
  const page = messageOf(await member.slash('sources', { article: String(offered.choices[0]!.value) }));
  expect(textOf(page)).toMatch(/\S\n\n-# 2\n\S/);
});

test('words that several articles are called by name them all and open none; each can be picked', async () => {
  const folder = temporaryFolder();
  for (const [file, title] of [
    ['a', 'Harbour talks end'],
    ['b', 'Harbour talks end'],
    ['c', 'Harbour talks end in a storm'],
  ] as const)
    await writeFile(
      join(folder, `${file}.txt`),
      `${title}\n\nMarch 3, 2026\n\nThe envoy of ${file} left the harbour.\n`,
    );
  const { member } = await openScene(folder);
  const asked = async (article: string) =>
    textOf(messageOf(await member.slash('ask', { question: 'who left the harbour', article })));
  const opened = async (article: string) => textOf(messageOf(await member.slash('sources', { article })));
  for (const said of [await opened('harbour'), await asked('harbour')]) {
    expect(said).toContain('More than one article is called something like ‘harbour’.');
    expect(said.match(/^- /gm)).toHaveLength(3);
  }
  expect((await opened('harbour talks end')).match(/^- /gm)).toHaveLength(2);
  expect(await opened('harbour talks end in a storm')).toContain('The envoy of c left');
  expect(await asked('b')).toContain('The **envoy of b** left');
  const offered = await member.complete('sources', 'article', { article: 'harbour' });
  if (offered.kind !== 'choices') throw new Error(offered.kind);
  expect(offered.choices.map(({ value }) => value)).toEqual(['a', 'b', 'Harbour talks end in a storm']);
});
