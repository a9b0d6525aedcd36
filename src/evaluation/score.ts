/** Asks every gold question and counts what the answers show. */

import type { Citation, Outcome } from '../answer/answer.ts';
import { answer } from '../answer/index.ts';
import type { Library } from '../answer/library.ts';
import type { Corpus, Span } from '../corpus/article.ts';
import type { AnswerableRow, GoldRow } from './gold.ts';

/** A gold question with what its outcome is worth. */
export interface ScoredRow {
  readonly row: GoldRow;
  readonly outcome: Outcome;
  readonly answered: boolean;
  /** The first quoted passage, or one of the first three, supports the answer. An abstention's nearest count. */
  readonly passageFirst: boolean;
  readonly passageInThree: boolean;
  /** One of the listed answers stands in the first quoted sentence. */
  readonly inSentence: boolean;
  /** Whether the bold words are a listed answer, a part of one or hold one; `null` when nothing is bold. */
  readonly bold: boolean | null;
}

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What all rows come to, and each by itself. */
export interface Evaluation {
  readonly scored: readonly ScoredRow[];
  readonly passageFirst: Share;
  readonly passageInThree: Share;
  readonly inSentence: Share;
  readonly boldShown: Share;
  readonly boldRight: Share;
  readonly answeredUnanswerable: Share;
  readonly refusedAnswerable: Share;
  /** Of the articles listed as speaking of the topic those that do, and of those that do the ones listed. */
  readonly speakingRight: Share;
  readonly speakingFound: Share;
}

/** Asks one question after another. */
export async function evaluate(rows: readonly GoldRow[], library: Library): Promise<Evaluation> {
  const scored: ScoredRow[] = [];
  for (const row of rows) scored.push(score(row, await answer(row.question, library), library.corpus));
  const answerable = scored.filter(({ row }) => row.answerable);
  const unanswerable = scored.filter(({ row }) => !row.answerable);
  const share = (all: readonly ScoredRow[], test: (one: ScoredRow) => boolean): Share => ({
    count: all.filter(test).length,
    of: all.length,
  });
  const bold = answerable.filter((one) => one.bold !== null);
  return {
    scored,
    passageFirst: share(answerable, (one) => one.passageFirst),
    passageInThree: share(answerable, (one) => one.passageInThree),
    inSentence: share(answerable, (one) => one.inSentence),
    boldShown: share(answerable, (one) => one.bold !== null),
    boldRight: share(bold, (one) => one.bold === true),
    answeredUnanswerable: share(unanswerable, (one) => one.answered),
    refusedAnswerable: share(answerable, (one) => !one.answered),
    ...speaking(scored),
  };
}

function speaking(scored: readonly ScoredRow[]): Pick<Evaluation, 'speakingRight' | 'speakingFound'> {
  let [both, listed, speak] = [0, 0, 0];
  for (const { row, outcome } of scored) {
    if (!row.answerable || outcome.kind !== 'answer') continue;
    for (const { article, stand } of outcome.agreement) {
      const speaks = row.passages.some((passage) => isArticle(article, passage.article));
      if (stand !== 'silent') listed++;
      if (speaks) speak++;
      if (stand !== 'silent' && speaks) both++;
    }
  }
  return { speakingRight: { count: both, of: listed }, speakingFound: { count: both, of: speak } };
}

const isArticle = (id: string, named: string) => id === named || id.startsWith(`${named}_`);

function score(row: GoldRow, outcome: Outcome, corpus: Corpus): ScoredRow {
  const answered = outcome.kind === 'answer';
  const citations: readonly Citation[] = answered ? outcome.citations : outcome.nearest;
  const first = citations[0];
  const bold = answered ? outcome.citations[0].bold : null;
  const common = { row, outcome, answered };
  if (!row.answerable || first === undefined) {
    return { ...common, passageFirst: false, passageInThree: false, inSentence: false, bold: null };
  }
  const sentence = textOf(corpus, first.sentence).toLowerCase();
  return {
    ...common,
    passageFirst: supports(first, row, corpus),
    passageInThree: citations.slice(0, 3).some((citation) => supports(citation, row, corpus)),
    inSentence: row.answers.some((listed) => sentence.includes(listed.toLowerCase())),
    bold: bold && isListed(textOf(corpus, bold), row),
  };
}

function supports({ sentence, paragraph }: Citation, row: AnswerableRow, corpus: Corpus): boolean {
  const { article } = sentence;
  const text = textOf(corpus, corpus.articles.get(article)!.paragraphs[paragraph - 1]!);
  return row.passages.some((passage) => isArticle(article, passage.article) && text.includes(passage.quote));
}

function isListed(bold: string, { answers }: AnswerableRow): boolean {
  const shown = bold.toLowerCase();
  return answers.some(
    (listed) => shown.includes(listed.toLowerCase()) || listed.toLowerCase().includes(shown),
  );
}

function textOf(corpus: Corpus, { article, start, end }: Span): string {
  return corpus.articles.get(article)!.text.slice(start, end);
}
