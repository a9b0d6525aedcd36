/** Words and phrases that limit how certain a statement is. Source: general knowledge of news English. */

import { wordSet } from '../../language/word-set.ts';

/** `future` says only that something has not happened yet; it is no doubt about it. */
export type HedgeKind = 'possible' | 'planned' | 'conditional' | 'reported' | 'apparent' | 'future';

/** Of what is to come. */
export const aheadHedges: ReadonlySet<HedgeKind> = new Set(['planned', 'future', 'possible', 'conditional']);
/** Of what may never come about. */
export const openHedges: ReadonlySet<HedgeKind> = new Set(['possible', 'conditional']);
/** Of what is meant to come about, perhaps once something else has. */
export const intendedHedges: ReadonlySet<HedgeKind> = new Set(['planned', 'conditional']);

/** Longest phrases first within a kind; matched on lower-case tokens. */
const byKind: Readonly<Record<HedgeKind, string>> = {
  possible:
    'as early as|as soon as|may|might|could|can be|possible|possibly|potential|potentially|perhaps|maybe|likely|unlikely|' +
    'probable|probably|conceivably|tentative|tentatively|uncertain|unclear',
  planned:
    'set to|due to take|due to begin|due to start|due to be|due to meet|scheduled to|scheduled for|scheduled|slated to|' +
    'slated for|expected to|expected|expects to|plans to|plan to|planned|planning to|planning|intends to|intend to|' +
    'aims to|hopes to|hope to|proposed|poised to|about to',
  conditional: 'pending|subject to|provided that|if|unless|depending on|contingent on',
  reported:
    'reportedly|allegedly|alleged|purportedly|purported|supposedly|rumoured|rumored|unconfirmed|said to be|believed to',
  apparent: 'appears|appear|appeared|apparently|seems|seem|seemed|seemingly|estimated',
  future: 'will|would|shall|upcoming|to be held',
};

/** Longest first. */
export const hedges: readonly (readonly [words: readonly string[], kind: HedgeKind])[] = Object.entries(
  byKind,
)
  .flatMap(([kind, phrases]) =>
    phrases.split('|').map((phrase) => [phrase.split(' '), kind as HedgeKind] as const),
  )
  .sort((a, b) => b[0].length - a[0].length);

/** Conditions that are quoted with what they depend on, up to the next comma. */
export const openEnded: ReadonlySet<string> = new Set([
  'pending',
  'subject',
  'provided',
  'depending',
  'contingent',
  'unless',
  'if',
]);

/** Words that deny, in lower case. */
export const negations = wordSet(
  "not 't no never neither nor without none nobody nothing nowhere cannot failed fails fail refused refuses refuse " +
    'denied denies deny rejected rejects reject lack lacks lacked absent hardly rarely',
);
