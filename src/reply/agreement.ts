/** The line that tells which articles say the same, differ or are silent, for cards and for the terminal. */

import type { Answer, Stand } from '../answer/answer.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import type { Words } from './words/index.ts';

const ORDER: readonly Stand['stand'][] = ['same', 'more specific', 'less specific', 'differs', 'silent'];

/**
 * `Same: [1], [2] · Silent: “Title”`: articles by the number of their citation, one without by its title, several
 * without by their number in words, since a bare `1` could be taken for a citation's. `null`: nothing to tell.
 */
export function agreementLine(
  { agreement, citations }: Answer,
  corpus: Corpus,
  words: Words,
  titled: (article: Article) => string,
): string | null {
  const groups = ORDER.map((stand) => ({
    name: words.stand(stand),
    members: agreement.filter((one) => one.stand === stand && !one.superseded),
  }));
  // A plan that was overtaken agrees or differs with nothing that still holds.
  const silent = groups.pop()!;
  const overtaken = agreement.filter((one) => one.superseded);
  const parts = [...groups, { name: words.facts.superseded, members: overtaken }, silent].flatMap(
    ({ name, members }) => {
      const numbers = members.map(
        ({ article }) => citations.findIndex(({ sentence }) => sentence.article === article) + 1,
      );
      const others = members.filter((_, i) => numbers[i] === 0);
      const who = numbers
        .filter((number) => number > 0)
        .sort((a, b) => a - b)
        .map((number) => `[${number}]`);
      if (others.length === 1) who.push(titled(corpus.articles.get(others[0]!.article)!));
      if (others.length > 1) who.push(words.articles(others.length));
      return who.length > 0 ? [`${name}: ${who.join(', ')}`] : [];
    },
  );
  return parts.length > 0 ? parts.join(' · ') : null;
}
