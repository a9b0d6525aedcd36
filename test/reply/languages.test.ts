import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Pause } from '../../src/digest/pause.ts';
import { SKIPS } from '../../src/digest/skip.ts';
import { localise } from '../../src/discord/localise.ts';
import { commandForm } from '../../src/local/forms/command.ts';
import { LABEL_LIMIT } from '../../src/reply/limits.ts';
import { labels } from '../../src/reply/words/commands/index.ts';
import { en } from '../../src/reply/words/en.ts';
import { translations, type Words, wordsFor } from '../../src/reply/words/index.ts';

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

/** Sentences that may be alike in two languages. */
const SAME = ['articles', 'topicIn', 'of'];

/** Every sentence of a language, said with one set of values. */
function said(words: Words): Record<string, string> {
  const { facts, digest } = words;
  const day = '2026-01-25';
  const date = { date: day, basis: 'printed', span: { article: '', start: 0, end: 0 } } as const;
  const pauses = ['asked', 'forbidden', 'gone', 'left', 'rejected', 'zone'] as const;
  const stands = ['same', 'more specific', 'less specific', 'differs', 'silent'] as const;
  const sides = ['day', 'place', 'unit', 'role', 'scope'] as const;
  const states = ['due', 'claimed', 'posting', 'posted', 'skipped', 'missed', 'failed', 'uncertain'] as const;
  const fates = [...SKIPS, ...states.filter((state) => state !== 'skipped')];
  const every = <Key extends string>(name: string, keys: readonly Key[], say: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [`${name} ${key}`, say(key)]));
  const plain = (part: object, name = ''): [string, string][] =>
    Object.entries(part).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${name}${key}`, value] as [string, string]]
        : typeof value === 'object'
          ? plain(value, `${name}${key}.`)
          : [],
    );
  return {
    ...Object.fromEntries(plain({ ...words, commands: {} })),
    voices: words.voices(3, 4, 2),
    place: words.place(7),
    asOf: words.asOf(date),
    inferred: words.asOf({ ...date, basis: 'inferred' }),
    undated: words.asOf(null),
    attributed: words.attributed('<x>'),
    hedged: words.hedged('<x>'),
    resembles: words.resembles('<x>'),
    ...every('stand', stands, words.stand),
    articles: words.articles(21),
    of: words.of('<name>', '<said>'),
    notHere: words.notHere(4),
    ...every('because', ['empty', 'not a question', 'another language'] as const, (why) =>
      words.because({ why }),
    ),
    unknown: words.because({ why: 'unknown word', words: ['77', '78'] }),
    kind: words.because({ why: 'wrong kind', words: ['77'], wanted: 'time', passages: 5 }),
    other: words.because({ why: 'other subject', words: ['77'] }),
    newest: words.newest(day),
    noSuchDate: words.noSuchDate('77'),
    noSuchArticle: words.noSuchArticle('77'),
    shared: words.shared('77'),
    tooMany: words.tooMany({ asked: 11, seconds: 10, again: 99 }),
    broken: words.broken('77'),
    reading: words.reading(12, 44),
    stillReading: words.stillReading(12, 44),
    searched: words.searched('77', ['77', '78'], 3),
    ...every(
      'candidate',
      ['taken', 'behind', 'unknown word', 'wrong kind', 'other subject'] as const,
      (verdict) => words.candidate(verdict, 0.25, 0.8, ['77']),
    ),
    confidence: words.confidence(0.25),
    read: words.read(0),
    open: words.open('<host>'),
    range: words.range(3, 7, 19),
    onlyFirst: words.onlyFirst(12),
    noRoomFor: words.noRoomFor(3),
    ...every('pointed', ['number', 'date', 'place', 'name', 'denial', 'denied'] as const, (detail) =>
      words.pointed(detail, '<a>', '<b>'),
    ),
    aboutArticles: words.aboutArticles(4, day, '2026-01-27'),
    sources: words.sources(4),
    size: words.size(415, 8),
    leftOut: words.leftOut(3),
    andMore: words.andMore(3),
    page: words.page(3, 7, 19),
    topicIn: facts.topicIn('<x>', 4),
    'facts voices': facts.voices(3, 4, 2),
    alsoCalled: facts.alsoCalled('<x>'),
    ...every('facts stand', stands, (stand) => facts.stand(stand, null)),
    ...every('apart', sides, (side) => facts.stand('differs', side)),
    silent: facts.silent('<x>', 3),
    noTopic: facts.noTopic('77', 4),
    near: facts.near('<x>'),
    limits: facts.limits(day, '2026-01-27'),
    when: facts.when(day, '2026-01-27'),
    around: facts.around(day, '2026-01-27'),
    'noDay then': facts.noDay('77', true),
    'noDay of all then': facts.noDay(null, true),
    noDay: facts.noDay('77', false),
    'noDay of all': facts.noDay(null, false),
    statements: facts.statements(3, 7, 19),
    noMoment: facts.noMoment(4),
    headline: digest.headline(day, 2, 3, true),
    overview: digest.overview(day, 2, 3),
    quiet: digest.quiet(day),
    alsoIn: digest.alsoIn('<x>', 3),
    toldBefore: digest.toldBefore('<x>'),
    belongsTo: digest.belongsTo('<x>'),
    days: digest.days(day, '2026-01-27', true),
    noTime: digest.noTime('77'),
    noZone: digest.noZone('77'),
    fixedZone: digest.fixedZone('<x>'),
    cannotPost: digest.cannotPost('77', ['<a>', '<b>']),
    cannotReadBack: digest.cannotReadBack('77'),
    setUp: digest.setUp('77', 0, 4),
    changedSetUp: digest.changedSetUp('77', 0),
    notSetUp: digest.notSetUp('77'),
    paused: digest.paused('77'),
    resumed: digest.resumed('77', 0),
    nothingNew: digest.nothingNew('77'),
    posted: digest.posted('1', '2', '3'),
    onItsWay: digest.onItsWay('77'),
    notPosted: digest.notPosted('77'),
    preview: digest.preview('77'),
    statusOf: digest.statusOf('77', '09:00', '<zone>', true, true),
    next: digest.next(0),
    ...every('last', fates, (fate) => digest.last(day, fate, 0, '77')),
    ...every('counts', states, (state) => digest.counts([[state, 3]])),
    waiting: digest.waiting(3),
    ...every('pause', pauses, (why) =>
      digest.pause({ why, by: '77', code: 1, message: '77', zone: '77' } as Pause),
    ),
    why: digest.why('77'),
    shown: digest.outcome.shown(day),
    byHand: digest.outcome.shown(null),
    uncertain: digest.notice('77', { why: 'uncertain', slot: day }),
    uncertainByHand: digest.notice('77', { why: 'uncertain', slot: null }),
    missed: digest.notice('77', { why: 'missed', slot: day }),
    gone: digest.notice('77', { why: 'gone' }),
  };
}

describe.each(Object.entries(translations))('%s', (language, words) => {
  test('has every sentence of English, as one that takes the same values', () => {
    const paths = (part: object): string[] =>
      Object.entries(part).flatMap(([key, value]) =>
        typeof value === 'object' ? paths(value).map((path) => `${key}.${path}`) : `${key}: ${typeof value}`,
      );
    const known = paths({ ...en, commands: {} });
    expect(paths({ ...words, commands: {} })).toEqual(expect.arrayContaining(known));
    expect(paths({ ...words, commands: {} })).toHaveLength(known.length);
  });

  test('says each of them in its own words, with every value', () => {
    const own = said(wordsFor(language));
    const alike = Object.entries(said(en)).filter(([path, english]) => own[path] === english);
    expect(alike.map(([path]) => path).filter((path) => !SAME.includes(path))).toEqual([]);
    for (const [path, english] of Object.entries(said(en))) {
      const values = english.match(/<[^>]+>|https:\S+|\d+/g) ?? [];
      for (const value of values) expect([path, own[path]]).toEqual([path, expect.stringContaining(value)]);
    }
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
    for (const label of [
      ...[said.context, said.compare, said.explain, said.nearest, said.more, said.share, said.shareReply],
      ...[said.readOn, said.next, said.back, said.delete, said.report, said.facts.older, said.facts.newer],
      ...[said.digest.more, said.digest.back, said.digest.postNow],
      ...[said.digest.erase.ask, said.digest.erase.me, said.digest.erase.server],
    ])
      expect(label.length).toBeLessThanOrEqual(38);
    expect(said.digest.postAll.length).toBeLessThanOrEqual(LABEL_LIMIT);
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

test.each([
  ['uk', '2 лютого 2026 року', '2–5 лютого 2026 року', '30 січня – 2 лютого 2026 року', '2026 рік'],
  ['ru', '2 февраля 2026 года', '2–5 февраля 2026 года', '30 января – 2 февраля 2026 года', '2026 год'],
  ['pl', '2 lutego 2026', '2–5 lutego 2026', '30 stycznia – 2 lutego 2026', '2026'],
  ['de', '2. Februar 2026', '2.–5. Februar 2026', '30. Januar – 2. Februar 2026', '2026'],
  ['fr', '2 février 2026', '2–5 février 2026', '30 janvier – 2 février 2026', '2026'],
  ['es', '2 de febrero de 2026', '2–5 de febrero de 2026', '30 de enero – 2 de febrero de 2026', '2026'],
])('%s writes days as its readers do', (language, day, days, months, year) => {
  const { when } = wordsFor(language).facts;
  expect(when('2026-02-02', '2026-02-02')).toBe(day);
  expect(when('2026-02-02', '2026-02-05')).toBe(days);
  expect(when('2026-01-30', '2026-02-02')).toBe(months);
  expect(when('2026-01-01', '2026-12-31')).toBe(year);
});

test('Russian says “from” the second with the vowel it is spoken with', () => {
  const { limits } = wordsFor('ru').facts;
  expect(limits('2026-02-02', null)).toBe('со 2 февраля 2026 года');
  expect(limits('2026-02-12', '2026-02-22')).toBe('с 12 февраля 2026 года по 22 февраля 2026 года');
});

test('Spanish says “and” before an i with the vowel it is spoken with', () => {
  const { because } = wordsFor('es');
  const of = (...words: string[]) => because({ why: 'unknown word', words });
  expect(of('Irak', 'Irán')).toContain('«Irak» e «Irán»');
  expect(of('France', 'ice', 'hierarchy')).toContain('«France», «ice» y «hierarchy»');
  expect(of('ice', 'France')).toContain('«ice» y «France»');
});

test('no line of French begins with half a punctuation mark', () => {
  const explained = Object.values(labels.fr).flatMap(([, description]) => description ?? []);
  const lines = [...Object.values(said(wordsFor('fr'))), ...explained];
  expect(lines.filter((line) => / [:;!?»]|« /.test(line))).toEqual([]);
  // Nor is one set close behind a word; times and options are.
  expect(lines.filter((line) => /[\p{L}>][:;!?»](?![\w/])/u.test(line))).toEqual([]);
});

test.each(['en-GB', 'sv-SE', 'constructor', '__proto__', ''])(
  'a member with locale “%s” reads English',
  (locale) => {
    expect(wordsFor(locale)).toEqual(en);
  },
);

test.each([
  ['en', 'paused'],
  ['de', 'angehalten'],
  ['es-ES', 'en pausa'],
  ['fr', 'en pause'],
  ['pl', 'wstrzyma'],
  ['ru', 'на паузу'],
  ['uk', 'на паузу'],
])('what is kept names whoever paused a digest: %s', (locale, word) => {
  expect(wordsFor(locale).privacy).toContain(word);
});

test('no sentence blames the member', () => {
  const blame =
    /\b(?:invalid|illegal|incorrect|forbidden|not allowed|you (?:must|should|failed|forgot|cannot|can’t|did)|your (?:mistake|error|fault))\b/i;
  expect(Object.entries(said(en)).filter(([, sentence]) => blame.test(sentence))).toEqual([]);
});
