/** The judgement where it is known what would answer. */

import type { Fitting } from '../agreement/fit.ts';
import type { Reason } from '../answer.ts';
import { MET } from '../candidates/match.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { Judgement } from './abstain.ts';
import { answerFrom, decides, shortOf } from './extent.ts';
import { typed } from './reason.ts';
import type { Trial } from './trial.ts';

/**
 * `values`: what the sentences tell that fit the inquiry. A sentence that does what is asked, of whom it is asked, answers
 * whatever its words are; where none does, other words do not make up for it.
 */
export function settle(
  judged: Judgement,
  trial: Trial,
  inquiry: Inquiry | null,
  values: Fitting['values'],
): Judgement {
  const { ranked, extent } = trial;
  const least = answerFrom(extent);
  if (values.size > 0) return { score: Math.max(judged.score, least), reason: null, untold: null };
  const open = inquiry === null || isOpen(inquiry) || !decides(extent);
  if (open || judged.reason !== null || ranked.length === 0) return judged;
  return {
    ...judged,
    score: Math.min(judged.score, shortOf(least)),
    reason: unfit(inquiry, trial),
  };
}

/** Told in other words as well; so is who was somewhere that nobody was sent to: "Doe was at the match". */
const isOpen = ({ business }: Inquiry): boolean =>
  business.kind === 'told' ||
  business.kind === 'held' ||
  (business.kind === 'side' && business.countries === null);

function unfit({ business, beside, topic }: Inquiry, { question, terms, ranked }: Trial): Reason {
  if (business.kind === 'present') return { why: 'other subject', words: business.words };
  const met = ({ paragraph, title }: Ranked, t: number) => Math.max(paragraph[t]!, title[t]!) >= MET;
  const words = (list: readonly number[]) =>
    typed(
      list.map((t) => terms[t]!),
      question,
    );
  const best = ranked[0]!;
  const lacking = beside.filter(({ term }) => !met(best, term)).map(({ term }) => term);
  if (lacking.length > 0) return { why: 'other subject', words: words(lacking) };
  const held = [...terms.keys()].filter((t) => met(best, t));
  const mentioning = ranked.filter(({ match }) => held.some((t) => match.strengths[t]! >= MET));
  const { facet } = topic;
  return {
    why: 'wrong kind',
    words: words(held),
    // "27 died, I heard": that is not said, whatever numbers are.
    wanted:
      question.wanted === 'claim'
        ? 'claim'
        : facet === 'time' || facet === 'place' || facet === 'number'
          ? facet
          : 'person',
    passages: new Set(mentioning.map(({ sentence }) => `${sentence.span.article} ${sentence.paragraph}`))
      .size,
  };
}
