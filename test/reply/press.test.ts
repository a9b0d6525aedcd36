import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { CUSTOM_ID_LIMIT } from '../../src/reply/limits.ts';
import { customId, type Press, readCustomId, sentenceOf } from '../../src/reply/press.ts';
import { isTrouble } from '../../src/trouble.ts';

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 });
const number = fc.integer({ min: 0, max: 99_999 }).map(String);
const corpus = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 4, maxLength: 4 });
const scope = {
  article: fc.oneof(fc.constant(''), hash),
  asOf: fc.constantFrom('', '2026-01-25'),
};
const place = { article: hash, paragraph: number, sentence: number };
const action = <A extends string>(name: A) => fc.constant(name);

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ action: action('context'), ...place }),
  fc.record({ action: action('report'), ...place }),
  fc.record({
    action: action('more'),
    corpus,
    ...scope,
    first: number,
    from: fc.oneof(fc.constant(''), number),
  }),
  fc.record({ action: action('compare'), corpus, ...scope, from: fc.oneof(fc.constant(''), number) }),
  fc.record({ action: action('explain'), corpus, ...scope, from: fc.oneof(fc.constant(''), number) }),
  fc.record({ action: action('nearest'), corpus, ...scope }),
  fc.record({ action: action('choose'), corpus }),
  fc.record({ action: action('list'), corpus, from: number }),
  fc.record({ action: action('share'), corpus, message: fc.constantFrom('', '12345678901234567890') }),
  fc.record({
    action: action('timeline'),
    corpus,
    since: fc.constantFrom('', '2026-01-25'),
    until: fc.constantFrom('', '2026-01-25'),
    from: number,
  }),
  fc.record({ action: action('fact'), corpus, from: number }),
  fc.record({ action: action('read'), article: hash, from: number }),
  fc.record({ action: action('delete'), asker: fc.constant('123456789012345678') }),
);

test('an id is read as it was made, and has room in a button', () => {
  fc.assert(
    fc.property(press, (made) => {
      const id = customId(made);
      expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT);
      expect(readCustomId(id)).toEqual(made);
    }),
  );
});

test('whatever is sent instead of an id is refused, without an error', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('v1', 'v2', 'context', 'constructor', '__proto__', '', '1', '|'))
      .map((parts) => parts.join('|')),
  );
  fc.assert(
    fc.property(anything, (id) => {
      const read = readCustomId(id);
      if (read !== null) expect(customId(read)).toBe(id);
    }),
  );
});

test('an id that was tampered with is refused or means exactly what it says', () => {
  fc.assert(
    fc.property(press, fc.nat(), fc.string({ maxLength: 3 }), (made, at, put) => {
      const id = customId(made);
      const changed = `${id.slice(0, at % id.length)}${put}${id.slice((at % id.length) + 1)}`;
      const read = readCustomId(changed);
      if (read !== null) expect(customId(read)).toBe(changed);
    }),
  );
});

test.each([
  ['an older version', 'v0|context|0123456789ab|1|1'],
  ['a foreign bot', 'ticket:close'],
  ['an action from the prototype', 'v1|constructor'],
  ['a field too few', 'v1|context|0123456789ab|1'],
  ['a field too many', 'v1|context|0123456789ab|1|1|1'],
  ['a negative number', 'v1|context|0123456789ab|-1|1'],
  ['a line break at the end', 'v1|context|0123456789ab|1|1\n'],
  ['digits of another script', 'v1|context|0123456789ab|١|1'],
  ['a hash in capitals', 'v1|context|0123456789AB|1|1'],
])('%s is refused', (_, id) => {
  expect(readCustomId(id)).toBeNull();
});

test('no id ever leads to a sentence of another article', async () => {
  const read = await readCorpus(resolve(import.meta.dirname, '../../seeds'));
  if (isTrouble(read)) throw new Error(read.trouble);
  const known = fc.constantFrom(...[...read.articles.values()].map((article) => article.hash));
  const small = fc.integer({ min: 0, max: 40 }).map(String);
  fc.assert(
    fc.property(fc.oneof(hash, known), small, small, (article, paragraph, sentence) => {
      const span = sentenceOf(read, { article, paragraph, sentence });
      if (span !== null) expect(read.articles.get(span.article)!.hash).toBe(article);
    }),
  );
});

test('100 characters of an id are made, one more is a bug', () => {
  const head = customId({ action: 'read', article: '', from: '0' }).length;
  const of = (length: number) => customId({ action: 'read', article: 'a'.repeat(length - head), from: '0' });
  expect(of(CUSTOM_ID_LIMIT)).toHaveLength(100);
  expect(() => of(CUSTOM_ID_LIMIT + 1)).toThrow(RangeError);
});
