import { expect, test } from 'vitest';
import { articlesMeant } from '../../src/corpus/named.ts';
import { parseArticle } from '../../src/corpus/parse.ts';

const titles = ['Talks\u00a0in Oslo: Norway’s “Last Word”', 'Talks in Bergen', 'Talks'];
const articles = titles.map((title, i) =>
  parseArticle(`a${i}`, `${title}\n\nMay ${i + 1}, 2024\n\nNorway said ${i}.\n`),
);
const corpus = {
  id: 'made',
  problems: [],
  articles: new Map(articles.map((article) => [article.id, article])),
};

test.each([
  ['its title as it stands', titles[0]!, ['a0']],
  ['what a keyboard writes of it', 'talks in oslo: norway\'s "last word"', ['a0']],
  ['a part of it', " norway's ", ['a0']],
  ['what two titles hold', 'talks in', ['a0', 'a1']],
  ['the whole of a title that others hold', 'talks', ['a2']],
  ['the name of its file', 'A1', ['a1']],
  ['what none is called', 'ferries', []],
])('an article is found by %s', (_, words, ids) => {
  expect(articlesMeant(corpus, words).map(({ id }) => id)).toEqual(ids);
});
