/** The verbs that help another verb, and say of what time it is or how sure. */

import { wordSet } from './word-set.ts';

const BEING = wordSet("am is are was were be been being 'm 're isn aren wasn weren");
const HAVING = wordSet("has have had having 've hasn haven hadn");
const DOING = wordSet('do does did don doesn didn');
const MODAL = wordSet("will would can could may might must shall should cannot 'll 'd wouldn couldn shouldn");
const PAST = wordSet('did was were has have had');

// Each takes a word in lower case.
/** A form of "be". */
export const isBeing = (lower: string) => BEING.has(lower);
/** A form of "have". */
export const isHaving = (lower: string) => HAVING.has(lower);
/** A form of "do". */
export const isDoing = (lower: string) => DOING.has(lower);
/** "Will", "can" and the like. */
export const isModal = (lower: string) => MODAL.has(lower);
/** Any of these. */
export const isAuxiliary = (lower: string) =>
  BEING.has(lower) || HAVING.has(lower) || DOING.has(lower) || MODAL.has(lower);
/** Whether what it helps to tell is over, or has come about by now. */
export const isOfPast = (lower: string) => PAST.has(lower);
