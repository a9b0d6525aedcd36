import { expect, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import type { Article, Corpus } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { topicsOf, topicsSoon } from '../../src/facts/topics.ts';
import { equip } from '../../src/library/open.ts';

test('whoever types does not wait for the topics of many articles, and has them after each change', async () => {
  const made = [...generate(400)].map(({ name, text }) => parseArticle(name.slice(0, -4), text));
  const corpusOf = (articles: readonly Article[]): Corpus => ({
    ...{ id: 'made', problems: [] },
    articles: new Map(articles.map((article) => [article.id, article])),
  });
  const equipment = equip();
  const first = { ...equipment, corpus: corpusOf(made) };
  expect(await topicsSoon(first)).toBeNull();
  await topicsOf(first);
  expect(await topicsSoon(first)).not.toBeNull();
  const news = parseArticle(
    'news',
    'A ferry\n\nThe ferry crossed the fjord on Friday, said Jane Doe in Lima.\n',
  );
  const second = await topicsSoon({ ...equipment, corpus: corpusOf([...made, news]) });
  expect(second?.suggest('jane d', 5)).toMatchObject([{ label: 'Jane Doe', articles: 1 }]);
}, 60_000);
