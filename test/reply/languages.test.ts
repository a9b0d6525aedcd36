import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { localise } from '../../src/discord/localise.ts';
import { commandForm } from '../../src/local/forms/command.ts';
import { labels } from '../../src/reply/words/commands/index.ts';
import { en } from '../../src/reply/words/en.ts';
import { translations, wordsFor } from '../../src/reply/words/index.ts';

const LOCALES = ['uk', 'ru', 'de', 'fr', 'es-ES', 'es-419', 'pl'];

interface Part {
  name: string;
  description?: string;
  name_localizations?: Record<string, string>;
  description_localizations?: Record<string, string>;
  options?: Part[];
  choices?: Part[];
}

/** A command and everything with a name inside it, with the path to each. */
function* parts(part: Part, path = part.name): Generator<[string, Part]> {
  yield [path, part];
  for (const each of [...(part.options ?? []), ...(part.choices ?? [])]) {
    yield* parts(each, `${path} ${each.name}`);
  }
}

const registered = commands.map(({ data }) => localise(data));

describe('command names', () => {
  test.each(registered.flatMap((command) => [...parts(command as Part)]))(
    '%s is called something in every language',
    (_, part) => {
      expect(Object.keys(part.name_localizations ?? {})).toEqual(LOCALES);
      expect(Object.keys(part.description_localizations ?? {})).toEqual(part.description ? LOCALES : []);
    },
  );

  test.each(registered.map((command) => [command.name, command]))('Discord would take /%s', (_, command) => {
    expect(commandForm.safeParse(command).error?.issues ?? []).toEqual([]);
  });

  test.each(LOCALES)('no two things beside each other bear the same name: %s', (locale) => {
    const namesOf = (list: readonly Part[]) => list.map((part) => part.name_localizations?.[locale]);
    for (const command of registered) {
      for (const [, { options = [], choices = [] }] of parts(command as Part)) {
        for (const names of [namesOf(options), namesOf(choices)]) {
          expect(names.length).toBe(new Set(names).size);
        }
      }
    }
    const slash = registered.filter(({ type }) => (type ?? 1) === 1);
    expect(new Set(namesOf(slash as Part[])).size).toBe(slash.length);
  });

  test('a name of 32 characters and a description of 100 are taken, one more is not', () => {
    const command = (name: number, description: number) => ({
      name: 'x',
      description: 'x',
      name_localizations: { uk: 'ї'.repeat(name) },
      description_localizations: { uk: 'ї'.repeat(description) },
    });
    expect(commandForm.safeParse(command(32, 100)).success).toBe(true);
    expect(commandForm.safeParse(command(33, 100)).success).toBe(false);
    expect(commandForm.safeParse(command(32, 101)).success).toBe(false);
  });

  test('8,000 characters of a command in its longest language are taken, one more is not', () => {
    // 4 options of 3 + 50, in each 25 choices of 2 + 75, and a name of 1: 7,913.
    const command = (description: number) => ({
      name: 'x',
      description: 'x',
      description_localizations: { uk: 'ї'.repeat(description) },
      options: Array.from({ length: 4 }, (_, i) => ({
        name: `op${i}`,
        description: 'x'.repeat(50),
        type: 3,
        choices: Array.from({ length: 25 }, (__, j) => ({
          name: String(j).padStart(2, '0'),
          value: String(j).padEnd(75, 'x'),
        })),
      })),
    });
    expect(commandForm.safeParse(command(87)).error?.issues ?? []).toEqual([]);
    expect(commandForm.safeParse(command(88)).error?.issues[0]?.message).toContain('8000');
  });
});

describe.each(Object.entries(translations))('%s', (language, words) => {
  test('says nothing that English does not', () => {
    const known = Object.keys(en);
    expect(Object.keys(words).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('keeps every value that English shows', () => {
    const said = wordsFor(language);
    expect(said.shared('77')).toContain('<@77>');
    expect(said.tooMany({ asked: 11, seconds: 10, again: 99 })).toMatch(/11.*10.*<t:99:R>/);
    expect(said.broken('ab12')).toContain('ab12');
    expect(said.page(3, 7, 19)).toMatch(/3.*7.*19/);
    expect(said.voices(3, 4, 2)).toMatch(/3.*4.*2/);
    expect(said.index('7f3a', 4)).toMatch(/7f3a.*4/);
    expect(
      said.asOf({ date: '2026-01-25', basis: 'inferred', span: { article: '', start: 0, end: 0 } }),
    ).toMatch(/25.*2026/);
    expect(said.help).toContain(`**/${labels[language as keyof typeof labels].ask![0]}**`);
  });

  test('never puts its own words into the quotation marks of a quotation', () => {
    const said = wordsFor(language);
    const hostile = '“x”';
    for (const line of [
      said.noSuchArticle(hostile),
      said.noSuchDate(hostile),
      said.searched(hostile, ['y'], 1),
      said.because({ why: 'unknown word', words: ['x'] }),
    ]) {
      expect(line).not.toMatch(/(?:^|\s)“[^”]*”(?:$| ·|, “)/m);
    }
  });

  test('labels fit on buttons and in a form', () => {
    const said = wordsFor(language);
    for (const label of [said.context, said.compare, said.explain, said.nearest, said.more, said.share])
      expect(label.length).toBeLessThanOrEqual(38);
    expect(said.report.length).toBeLessThanOrEqual(45);
    expect(said.reportAsk.length).toBeLessThanOrEqual(45);
  });
});

test.each([
  [
    'uk',
    '1 із 1 статті · 1 першоджерело',
    '2 із 4 статей · 2 першоджерела',
    '5 із 21 статті · 5 першоджерел',
  ],
  [
    'ru',
    '1 из 1 статьи · 1 первоисточник',
    '2 из 4 статей · 2 первоисточника',
    '5 из 21 статьи · 5 первоисточников',
  ],
  [
    'pl',
    '1 z 1 artykułu · 1 źródło pierwotne',
    '2 z 4 artykułów · 2 źródła pierwotne',
    '5 z 21 artykułów · 5 źródeł pierwotnych',
  ],
  ['de', '1 von 1 Artikel · 1 Ursprung', '2 von 4 Artikeln · 2 Ursprünge', '5 von 21 Artikeln · 5 Ursprünge'],
  ['fr', '1 sur 1 article · 1 origine', '2 sur 4 articles · 2 origines', '5 sur 21 articles · 5 origines'],
  ['es', '1 de 1 artículo · 1 origen', '2 de 4 artículos · 2 orígenes', '5 de 21 artículos · 5 orígenes'],
])('%s counts as its grammar asks', (language, one, few, many) => {
  const { voices } = wordsFor(language);
  expect([voices(1, 1, 1), voices(2, 4, 2), voices(5, 21, 5)]).toEqual([one, few, many]);
});

test.each(['en-GB', 'sv-SE', 'constructor', '__proto__', ''])(
  'a member with locale “%s” reads English',
  (locale) => {
    expect(wordsFor(locale)).toEqual(en);
  },
);
