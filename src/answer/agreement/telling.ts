/** Finds the sentence of an article that tells most surely what another article tells. */

import type { Article } from '../../corpus/article.ts';
import type { ArticleReading, Statement } from '../../reading/article.ts';
import { isOfTheSame } from '../compare/durations.ts';
import { bestFit, relate, valueIn } from '../compare/index.ts';
import { ofOneEvent } from '../compare/members.ts';
import { bindable, bound } from '../compare/occasion.ts';
import { peopleIn } from '../compare/people.ts';
import { tellsArea, tellsEvent } from '../compare/places.ts';
import { spellsApart } from '../compare/spells.ts';
import { type Facet, type Relation, type Topic, type Value, type ValueOf, words } from '../compare/value.ts';
import { wordsIn } from '../compare/wordings.ts';
import type { Library } from '../library.ts';
import type { Kin } from '../ranking/kin.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import type { Fitting } from './fit.ts';
import { dateOf, type Said, supersedes } from './stand.ts';

/**
 * A sentence speaks of the same when it is like the reference and holds of the question what that holds; the two are
 * weighed as in `kinship`. By the kind of thing asked, the least that lists articles that speak and leaves out those
 * that do not, on the gold questions over the seeds and on two other lists of questions on them (precision 0.85, 0.83
 * and 0.82, recall 0.89, 0.93 and 0.88).
 */
const SHARED_WEIGHT = 1.17;
const ABOUT_THE_SAME: Readonly<Record<Facet, number>> = {
  time: 1.3,
  duration: 0.8,
  number: 1.1,
  person: 1.3,
  members: 0.8,
  place: 1,
  role: 0.6,
  channel: 0.3,
  name: 0.3,
  first: 0.9,
  words: 1.3,
};
/** What a value counts towards it that fits the question's side, place or future. */
const FIT_WEIGHT = 0.4;
/** What likeness to a rewrite's original must have more than likeness to the reference. */
const SECOND_HAND = 0.2;
/** A difference is shown only where it is surer than this that both speak of the same. */
const DIFFERING = 0.3;
/** What it counts that an event of the kind was on the very day that the reference tells. */
const COINCIDING = 0.2;
/** Share of the question that the first citation holds, from which a sentence that names the same person tells it too. */
const NAMED_AGAIN = 0.65;

/** What is compared. */
export interface Matter {
  readonly topic: Topic;
  readonly reference: Said;
  /** What the sentences tell that are known to do what is asked. */
  readonly values: Fitting['values'];
  /** What they hold of the question, beside the first citation. */
  readonly kin: Kin;
  /** Words beside the reference's value in its clause. */
  beside(): ReadonlySet<string>;
  /** The sentence that the others are to be like: the reference's, or one that an article repeats. */
  readonly like: PreparedSentence;
  /** Whether it is known which sentences do what is asked; the others then say nothing on it. */
  readonly settled: boolean;
}

/** The candidate most about the same that speaks to the point; else the one that says something near. */
export function tellingOf(
  candidates: readonly Ranked[],
  article: Article,
  { topic, reference, values, kin, beside, like, settled }: Matter,
  { readings, likeness }: Pick<Library, 'readings' | 'likeness'>,
): Said | null {
  // What another article says of it is one step further from the reference.
  const least = ABOUT_THE_SAME[topic.facet] + (like === reference.sentence ? 0 : SECOND_HAND);
  let best: Said | null = null;
  let near: Said | null = null;
  let [most, nearest] = [least, least];
  const [written, theirs] = [dateOf(reference.article), dateOf(article)];
  const known: Said[] = [];
  const spell = (value: ValueOf<'duration'>, of: Article) => ({
    value,
    leading: leadingTo(value.statement, of, readings.of(of)),
  });
  /** How it stands to the reference; of two events how long they last is no difference. */
  const relationOf = (b: Value): Relation => {
    const a = reference.value;
    const relation = relate(a, b, topic, written, theirs);
    if (a.facet !== 'duration' || b.facet !== 'duration' || relation.stand === 'silent') return relation;
    const differ = relation.stand === 'differs';
    const apart = spellsApart(spell(a, reference.article), spell(b, article), topic, differ);
    return apart === null ? relation : { stand: 'silent', apart };
  };
  for (const one of candidates) {
    const told = values.get(one);
    if (told === undefined) continue;
    // Of counts in several places, the one where the reference counts.
    const value =
      told.facet === 'number' ? valueIn(told.statement, topic, theirs, null, reference.value)! : told;
    const relation = relationOf(value);
    known.push({ article, sentence: one.sentence, value, relation });
  }
  // Whoever tells the same and of something else beside it tells the same.
  const agreeing = known.find(({ relation: { stand } }) => stand !== 'silent' && stand !== 'differs');
  if (known.length > 0) return agreeing ?? known[0]!;
  if (settled) return null;
  /** What is told to last is what is asked for, or what the reference tells it of. */
  const isOfMatter = (told: Value, one: Ranked) =>
    told.facet === 'duration' && told.length.of !== null
      ? kin.meets(one, told.length.of) || isOfTheSame(told, reference.value, topic)
      : bound(told, beside, topic) || (told.facet === 'members' && ofOneEvent(told, reference.value));
  // Of whose words it is not told where they are of, they may be of another place.
  const isNamed = topic.telling ? kin.namedThere : kin.named;
  const reading = readings.of(article);
  const fitting = FIT_WEIGHT * bestFit(topic) + (isDay(reference.value) ? COINCIDING : 0);
  for (const one of candidates) {
    const { sentence } = one;
    const shared = kin.shared(one);
    const about = likeness.between(like, sentence) + SHARED_WEIGHT * shared;
    if (about + fitting < most) continue;
    const statement = reading.paragraph(sentence.paragraph)[sentence.position - 1]!;
    const told =
      (shared >= NAMED_AGAIN ? namedAgain(statement, reference.value, topic) : null) ??
      valueIn(statement, topic, theirs, null, reference.value);
    const fits = told !== null && (!bindable.has(told.facet) || (isNamed(one) && isOfMatter(told, one)));
    const value = fits ? told : kin.named(one) ? inWords(statement, topic, about) : null;
    // A headline is held against headlines only: it is shorter and louder than what it stands for.
    if (!value || (value.facet === 'words' && statement.heading !== reference.value.statement.heading))
      continue;
    const relation = relationOf(value);
    const coinciding = relation.stand === 'same' && isDay(value) ? COINCIDING : 0;
    const sure = about + FIT_WEIGHT * value.fit + coinciding;
    if (sure < most) continue;
    const said = { article, sentence, value, relation };
    const { stand, apart } = relation;
    // A plan that has been overtaken is no difference.
    const doubted = stand === 'differs' && apart === null && !supersedes(reference, said);
    if (doubted && sure < least + DIFFERING) continue;
    if (stand !== 'silent') [best, most] = [said, sure];
    else if (apart !== null && sure >= nearest) [near, nearest] = [said, sure];
  }
  return best ?? near;
}

/** The title of the article, and the sentences of the paragraph that stand before it. */
function leadingTo({ sentence }: Statement, { paragraphs }: Article, reading: ArticleReading): Statement[] {
  const { number } = paragraphs.findLast(({ start }) => start <= sentence.start) ?? paragraphs[0]!;
  const title = paragraphs[0]!.section === 'title' ? reading.paragraph(paragraphs[0]!.number) : [];
  const before = reading.paragraph(number).filter((one) => one.sentence.start < sentence.start);
  return number === paragraphs[0]!.number ? before : [...title, ...before];
}

const isDay = (value: Value): boolean => value.facet === 'time' && value.time.precision === 'day';

/** Whoever the reference names, where the statement names them too: as a speaker, they take no part in anything. */
function namedAgain(statement: Statement, value: Value, topic: Topic): Value | null {
  if (value.facet !== 'person' || topic.several) return null;
  const again = statement.names.find((name) =>
    value.people.some((person) => topic.identity.samePerson(person, words(statement, name))),
  );
  return again ? peopleIn(statement, topic, again) : null;
}

/** An area told by a description ("areas in the east") is no name, yet it answers where: it is quoted whole. */
function inWords(statement: Statement, topic: Topic, about: number): Value | null {
  if (topic.facet !== 'place' || about < ABOUT_THE_SAME.words || statement.heading) return null;
  if (!(tellsArea(statement) || tellsEvent(statement, topic))) return null;
  return wordsIn(statement, topic, null);
}
