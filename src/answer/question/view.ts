/** Recognises a question after what somebody thinks, feels or believes of something. */

import { isDoing, isModal } from '../../language/auxiliaries.ts';

/** Indexes in the question's words. */
export interface ViewAsked {
  /** Whose view it is stands between these two. */
  readonly auxiliary: number;
  readonly verb: number;
  /** What it is a view of, from and to (exclusive); equal where nothing is told. */
  readonly from: number;
  readonly to: number;
}

const THINKING = /^(?:think|thinks|thought|feel|feels|felt|believe|believes|believed)$/;
/** "How does he think it will end" asks for no view of something. */
const FEELING = /^(?:feel|feels|felt)$/;
/** Before what a view is of, or when it was held. */
const OF = /^(?:of|about|on|over|regarding|concerning|toward|towards|after|before|when|during)$/;
/** Where the words for a thing end: "the bill after the vote". */
const END =
  /^(?:after|before|when|while|during|in|at|on|for|from|to|with|under|if|because|since|should|would|will|is|are|was|were)$/;

/** `null` for a question of another sort: "what do they think will happen" asks for something else. */
export function viewAsked(lowers: readonly string[]): ViewAsked | null {
  const asking = lowers.findIndex((lower) => lower === 'what' || lower === 'how');
  const auxiliary = asking + 1;
  const helper = lowers[auxiliary] ?? '';
  if (asking < 0 || !(isDoing(helper) || isModal(helper))) return null;
  const verbs = lowers[asking] === 'how' ? FEELING : THINKING;
  const verb = lowers.findIndex((lower, i) => i > auxiliary + 1 && verbs.test(lower));
  const of = lowers[verb + 1];
  if (verb < 0 || (of !== undefined && !OF.test(of))) return null;
  const from = Math.min(verb + 2, lowers.length);
  const end = lowers.findIndex((lower, i) => i > from && END.test(lower));
  return { auxiliary, verb, from, to: end < 0 ? lowers.length : end };
}
