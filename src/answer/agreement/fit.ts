/** Puts the sentences first that do what the question is about: tell a plan, a delegation, a count of casualties. */

import { MET } from '../candidates/match.ts';
import { overtaken } from '../compare/times.ts';
import type { Value } from '../compare/value.ts';
import { type Inquiry, mayFit } from '../inquiry/inquiry.ts';
import type { Library } from '../library.ts';
import { type Ranked, scored } from '../ranking/rank.ts';
import { statementOf } from '../reader/statement.ts';
import { dateOf } from './stand.ts';
import { type Told, worthOf } from './worth.ts';

/** Sentences in the order in which they do what is asked. */
export interface Fitting {
  /** Best first: those that fit, then the rest in its order. */
  readonly ranked: readonly Ranked[];
  /** What those that fit tell; empty when the question is of another sort or nothing fits it. */
  readonly values: ReadonlyMap<Ranked, Value>;
}

/** What the first fitting sentence gains over the best of all, more than a headline by repeating the question. */
const LIFT = 3;
/** `inquiry` is `null` for a question of another sort: nothing changes. */
export function fittingFirst(
  inquiry: Inquiry | null,
  ranked: readonly Ranked[],
  { corpus, readings }: Library,
): Fitting {
  if (inquiry === null || ranked.length === 0) return { ranked, values: new Map() };
  const scene = sceneOf(inquiry, ranked);
  const fits: Fit[] = [];
  for (const one of ranked) {
    const { sentence } = one;
    if (!(mayFit(inquiry, sentence) && holds(inquiry, one, scene))) continue;
    const written = dateOf(corpus.articles.get(sentence.span.article)!);
    const told = worthOf(inquiry, sentence, statementOf(sentence, corpus, readings), written);
    if (told !== null)
      fits.push({ worth: told.worth, value: told.value, another: told.another, one, written });
  }
  const best = inOrderOfTime(
    fits.some(({ another }) => another) ? fits.filter(({ another }) => another) : fits,
  );
  // A toll rises: what was told last stands first.
  const told = ({ written }: Fit) => (inquiry.business.kind === 'casualties' ? (written ?? '') : '');
  best.sort((a, b) => b.worth - a.worth || Number(told(b) > told(a)) - Number(told(b) < told(a)));
  const lifted = liftedFirst(
    best.map(({ one }) => one),
    ranked,
  );
  return { ranked: lifted, values: new Map(best.map(({ value }, i) => [lifted[i]!, value])) };
}

/** These first, in their order, by scores above all others; then the rest. */
export function liftedFirst(first: readonly Ranked[], ranked: readonly Ranked[]): readonly Ranked[] {
  if (first.length === 0) return ranked;
  const top = ranked[0]?.score ?? 0;
  const taken = new Set(first);
  return [
    ...first.map((one, i) =>
      scored(one, one.features, Math.max(one.score, top) + (LIFT * (first.length - i)) / first.length),
    ),
    ...ranked.filter((one) => !taken.has(one)),
  ];
}

interface Fit extends Told {
  readonly one: Ranked;
  readonly written: string | null;
}

/** Terms of which most articles speak: they tell no event from another. */
function sceneOf({ beside }: Inquiry, ranked: readonly Ranked[]): ReadonlySet<number> {
  const scene = new Set<number>();
  const open = beside.filter(({ kind }) => kind !== 'strict');
  if (open.length === 0) return scene;
  const articles = new Set(ranked.map(({ sentence }) => sentence.span.article));
  for (const { term } of open) {
    const speaking = new Set<string>();
    for (const { paragraph, sentence } of ranked)
      if (paragraph[term]! >= MET) speaking.add(sentence.span.article);
    if (speaking.size * 2 > articles.size) scene.add(term);
  }
  return scene;
}

function holds(
  { beside }: Inquiry,
  { match, paragraph, title }: Ranked,
  scene: ReadonlySet<number>,
): boolean {
  for (const { term, kind } of beside) {
    if (scene.has(term)) continue;
    const held = kind === 'thing' ? Math.max(paragraph[term]!, title[term]!) : match.strengths[term]!;
    if (held < MET) return false;
  }
  return true;
}

/** A plan whose day had come when a younger text told of another is no answer to what is next. */
const OVERTAKEN = 20;

function inOrderOfTime(fits: readonly Fit[]): Fit[] {
  return fits.map((fit) => {
    const { value: plan } = fit;
    const late =
      plan.facet === 'time' &&
      fits.some(
        ({ value, written }) => value.facet === 'time' && overtaken(plan, fit.written, value, written),
      );
    return late ? { ...fit, worth: fit.worth - OVERTAKEN } : fit;
  });
}
