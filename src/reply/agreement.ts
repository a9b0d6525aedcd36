/** The line that tells which articles say the same, differ or are silent, for cards and for the terminal. */

import type { Answer, Citation, Stand } from '../answer/answer.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import type { Words } from './words/index.ts';

/**
 * `Same: [1], [2] · Silent: “Title”`: the sentence compared by its number where it is cited, else its article by
 * title, several without a number by their number in words, since a bare `1` could be taken for a citation's.
 * `null`: nothing to tell.
 */
export function agreementLine(
  answer: Answer,
  corpus: Corpus,
  words: Words,
  titled: (article: Article) => string,
): string | null {
  const { citations } = answer;
  const agreement = standsOf(answer);
  const among = (stand: Stand['stand'], certainty: Stand['certainty']) => ({
    name: standing(stand, certainty, words),
    members: agreement.filter(
      (one) => one.stand === stand && one.certainty === certainty && !one.superseded && one.apart === null,
    ),
  });
  const cited = new Set(citations.map(({ sentence }) => sentence.article));
  // Whose sentence is quoted above is not silent, whatever else it says.
  const silent = agreement.filter((one) => one.stand === 'silent' && !cited.has(one.article));
  const beside = agreement.filter((one) => one.stand !== 'silent' && one.apart !== null && !one.superseded);
  const groups = [
    ...(['same', 'more specific', 'less specific', 'differs'] as const).flatMap((stand) =>
      ([null, 'more', 'less'] as const).map((certainty) => among(stand, certainty)),
    ),
    // A plan that was overtaken agrees or differs with nothing that still holds.
    { name: words.facts.superseded, members: agreement.filter((one) => one.superseded) },
    { name: words.aspect, members: beside.filter(({ apart }) => apart !== 'wording') },
    { name: words.near, members: beside.filter(({ apart }) => apart === 'wording') },
    { name: words.stand('silent'), members: silent },
  ];
  const parts = groups.flatMap(({ name, members }) => {
    const numbers = members.map((stand) => numberOf(stand, citations));
    const others = members.filter((_, i) => numbers[i] === 0);
    const cited = numbers.filter((number) => number > 0).sort((a, b) => a - b);
    const who = cited.map((number) => `[${number}]`);
    if (others.length === 1) who.push(titled(corpus.articles.get(others[0]!.article)!));
    if (others.length > 1) who.push(words.articles(others.length));
    // The others are held against the first: by itself it is the same as nothing.
    const alone = members.length === 1 && members[0]!.stand === 'same' && cited[0] === 1;
    return who.length > 0 && !alone ? [words.of(name, who.join(', '))] : [];
  });
  return parts.length > 0 ? parts.join(' · ') : null;
}

/**
 * The stands of an answer beside its quotations. An article that is silent, or only tells something near in its own words,
 * stands there with what is quoted of it.
 */
export function standsOf({ agreement, citations }: Pick<Answer, 'agreement' | 'citations'>): Stand[] {
  return agreement.map((stand) => {
    const cited = citations.find(({ sentence }) => sentence.article === stand.article);
    const telling = stand.sentence !== null && (stand.apart !== 'wording' || stand.superseded);
    if (cited === undefined || telling) return stand;
    const { sentence, bold, attribution, hedges } = cited;
    return { ...stand, sentence, value: bold, attribution, hedges };
  });
}

/** `Same, less certain`: what is told alike and yet not as surely is told so. */
export function standing(stand: Stand['stand'], certainty: Stand['certainty'], words: Words): string {
  return [words.stand(stand), ...(certainty === null ? [] : [words.certainty(certainty)])].join(', ');
}

/** Number of the very sentence among the citations, from 1; 0 where it is not cited. */
export function numberOf({ sentence }: Pick<Stand, 'sentence'>, citations: readonly Citation[]): number {
  if (sentence === null) return 0;
  return (
    citations.findIndex(
      (one) => one.sentence.article === sentence.article && one.sentence.start === sentence.start,
    ) + 1
  );
}
