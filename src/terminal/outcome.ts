/** An outcome for the terminal: JSON for programs, plain text for people. */

import type { Citation, Explained, Outcome } from '../answer/answer.ts';
import type { Corpus, Span } from '../corpus/article.ts';
import { agreementLine } from '../reply/agreement.ts';
import { unescapeText, visible } from '../reply/escape.ts';
import { withLeadIn } from '../reply/lead-in.ts';
import { articleOf, slice } from '../reply/quote.ts';
import { en } from '../reply/words/en.ts';

/**
 * The contract of `parley ask --json`. `passages` are paragraphs in rank order with offsets into the stored text
 * and the sentence that was found in them; when `answered` is false they are the nearest ones, not an answer.
 */
export function outcomeJson(outcome: Outcome, corpus: Corpus) {
  const citations = outcome.kind === 'answer' ? outcome.citations : outcome.nearest;
  const bold = outcome.kind === 'answer' ? outcome.citations[0].bold : null;
  return {
    question: outcome.question,
    answered: outcome.kind === 'answer',
    score: outcome.score,
    reason: outcome.kind === 'abstention' ? unescapeText(en.because(outcome.reason)) : null,
    answer: bold && slice(corpus, bold),
    passages: passagesOf(citations, corpus),
    agreement: (outcome.kind === 'answer' ? outcome.agreement : []).map((stand) => ({
      article: stand.article,
      stand: stand.stand,
      apart: stand.apart,
      certainty: stand.certainty,
      value: stand.value && slice(corpus, stand.value),
      sentence: stand.sentence && slice(corpus, stand.sentence),
      asOf: stand.asOf && { date: stand.asOf.date, basis: stand.asOf.basis },
      attribution: stand.attribution && slice(corpus, stand.attribution),
      hedges: stand.hedges.map((hedge) => slice(corpus, hedge)),
      origin: stand.origin,
      superseded: stand.superseded,
    })),
  };
}

/** One passage a paragraph, by its best sentence. */
function passagesOf(citations: readonly Citation[], corpus: Corpus) {
  const seen = new Set<string>();
  return citations.flatMap(({ sentence, paragraph }) => {
    const key = `${sentence.article} ${paragraph}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const article = articleOf(corpus, sentence);
    const { start, end } = article.paragraphs[paragraph - 1]!;
    const text = article.text.slice(start, end);
    return [
      {
        article: article.id,
        title: article.title,
        paragraph,
        start,
        end,
        text,
        sentence: slice(corpus, sentence),
      },
    ];
  });
}

/** As the Discord card reads, without its markup. */
export function outcomeText(outcome: Outcome | Explained, corpus: Corpus): string {
  const quoted = (span: Span) => visible(slice(corpus, span));
  const lines: string[] = [];
  if (outcome.kind === 'answer') {
    for (const [i, { sentence, paragraph, bold, attribution }] of outcome.citations.entries()) {
      const { title, published } = articleOf(corpus, sentence);
      lines.push(`[${i + 1}] “${quoted(withLeadIn(corpus, sentence, attribution))}”`);
      lines.push(`    ${[visible(title), en.place(paragraph), en.asOf(published)].join(' · ')}`);
      if (bold && i === 0) lines.push(`    → ${quoted(bold)}`);
    }
    const agreed = agreementLine(outcome, corpus, en, ({ title }) => `“${visible(title)}”`);
    if (agreed !== null) lines.push(agreed);
  } else {
    const { reason, among } = outcome;
    lines.push(`${'words' in reason ? `${en.notHere(among)} ` : ''}${unescapeText(en.because(reason))}`);
  }
  if ('trace' in outcome) {
    lines.push('', en.confidence(outcome.score));
    if (outcome.trace.untold !== null) lines.push(en.untold(outcome.trace.untold));
    for (const { word, variants, passages } of outcome.trace.words)
      lines.push(unescapeText(en.searched(word, variants, passages)));
    for (const { sentence, score, verdict, share, lacking } of outcome.trace.candidates) {
      const why = unescapeText(en.candidate(verdict, score, share, lacking).replace(/\*\*| \([^)]*\)/g, ''));
      lines.push(`${verdict === 'taken' ? '+' : '-'} ${score.toFixed(3)} ${why}: “${quoted(sentence)}”`);
    }
  }
  lines.push(en.index(outcome.corpus.id, outcome.corpus.articles));
  return `${lines.join('\n')}\n`;
}
