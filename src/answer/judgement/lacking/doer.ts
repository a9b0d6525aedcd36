/** Whether the best sentence tells that another did what is asked of one who is named: "did Doe sign" of Roe. */

import type { Article } from '../../../corpus/article.ts';
import { isAuxiliary, isBeing, isHaving } from '../../../language/auxiliaries.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import type { NameKind } from '../../../reading/name/entities.ts';
import { stateAt } from '../../../reading/name/places.ts';
import type { Readings } from '../../../reading/readings.ts';
import { LITERAL, MET } from '../../candidates/match.ts';
import { partyOf } from '../../clause/parties.ts';
import { isPreposition, opens, type Phrase, type Words } from '../../clause/phrases.ts';
import { groupOf } from '../../clause/subjects.ts';
import { formOf, isAdverb, isPredicate, isVerb } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** Terms that name whoever does it, that of what they do, and those that name others it has to do with. */
interface Doing {
  readonly who: readonly number[];
  readonly verb: number;
  readonly others: readonly number[];
}

export function doneByAnother(asked: Case): boolean {
  const { question, terms, best } = asked;
  // Nobody has done what the sentence does not tell.
  const told = terms.some(({ name, framing }, t) => !name && !framing && best.match.strengths[t]! >= LITERAL);
  if (!told) return false;
  return doingsIn(question, terms).some((doing) => {
    const verbs = verbsFor(doing.verb, terms, best);
    if (verbs.length === 0) return question.wanted === 'claim' && isNamedDeedOfAnother(doing, asked);
    const isAnothers = (verb: number) => {
      if (isAnyones(verb, doing.who, asked)) return true;
      const doer = namedDoer(verb, doing.who, best);
      return doer !== null && isAnother(doer, doing, asked);
    };
    return verbs.every(isAnothers);
  });
}

/** "Did Peru raid Chile" of "Chilean raids", "did Lima raid Cusco" of "raids in Lima": what is done there is done to it. */
function isNamedDeedOfAnother({ who, verb, others }: Doing, asked: Case): boolean {
  const { match, sentence } = asked.best;
  const { words } = sentence;
  const at = match.positions[verb]!;
  if (match.strengths[verb]! < LITERAL || isVerb(words, at)) return false;
  const doer = partyOf(DOER, words, at);
  if (doer === 'untold') return false;
  if (doer !== null) return !isDoneBy(doer, who, asked) && others.some((t) => isDoneBy(doer, [t], asked));
  return who.every((t) => isBehindPreposition(words, match.positions[t]!));
}

/**
 * Whether what is asked of one who is named stands in the sentence only in other words, and of them nothing says it: "did
 * Doe sign" of a day that marks a year. Other words say it only with whoever does it.
 */
export function saidOfNobody(asked: Case): boolean {
  const { question, terms, best } = asked;
  if (question.wanted !== 'claim' && question.wanted !== 'keywords') return false;
  const { match, sentence } = best;
  const { words } = sentence;
  return doingsIn(question, terms).some((doing) => {
    const { who, verb } = doing;
    const at = match.positions[verb]!;
    const inOtherWords = match.strengths[verb]! >= MET && match.strengths[verb]! < LITERAL;
    if (!inOtherWords || leads(question, terms[verb]!) || EVERYBODY.test(sentence.text)) return false;
    const doer = partyOf(DOER, words, at);
    if (doer === null)
      return !isVerb(words, at) || who.every((t) => isBehindPreposition(words, match.positions[t]!));
    if (doer === 'untold') return true;
    const pointing = doer.next - doer.first === 1 && THEY.test(words[doer.first]!.lexeme.lower);
    return !pointing && !isDoneBy(doer, who, asked);
  });
}

/** "Stopped shooting", "want to leave": what is asked is another deed, which somebody begins or means to do. */
function leads({ words, lowers }: Question, { at, lexeme }: Term): boolean {
  if (MEANING.test(lexeme.lower)) return true;
  const next = words[at + 1];
  return STAGE.test(lexeme.lower) && next !== undefined && (lowers[at + 1] === 'to' || formOf(next) === 'ing');
}

const MEANING = /^(?:want|intend|plan|try|tri(?:ed|es)|hop(?:e|ing)|need|mean|expect)/;
const STAGE = /^(?:stop|quit|ceas|start|beg[aiu]n|resum|continu|ke(?:ep|pt))/;

/** Whoever was named before. */
const THEY = /^(?:he|she|it|they|we|who)$/;

/** "All parties agreed" tells what each of them did. */
const EVERYBODY = /\b(?:all|both|the two|each|every|everybody|everyone)\b/i;

/** "Between Peruvian miners", "in Peru": whoever stands so does nothing; nor does who is not there. */
function isBehindPreposition(words: Words, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { lower } = words[i]!.lexeme;
    if (isPreposition(lower) || lower === 'of') return true;
    if (opens(lower) || isPredicate(words, i) || !/^[-’']?$/.test(words[i + 1]!.before)) return false;
  }
  return at < 0;
}

/** Whether it is they, by whatever name. */
const isDoneBy = (doer: Phrase, who: readonly number[], { terms, best }: Case): boolean =>
  who.some((t) => isIn(doer, t, best)) ||
  isSameState(
    who,
    terms,
    best.sentence.words.map(({ lexeme }) => lexeme.lower),
    doer,
  );

const MUTUAL =
  /^(?:meet|met|play(?:ed)?|fac(?:e|ed)|fight|fought|marr(?:y|ied)|divorced?|debated?|talk(?:ed)?|speak|spoke|see|saw|join(?:ed)?|merged?|draw|drew)$/;
/** Whether two do it to each other: "when did Doe meet Roe", of Roe who met Doe. */
export const isMutual = (lower: string): boolean => MUTUAL.test(lower);

/** "Did DOE SIGN it", "said that DOE had SIGNED it", "DOE SIGNED when". */
function doingsIn({ words, lowers, wanted }: Question, terms: readonly Term[]): Doing[] {
  // Who speaks is looked for apart.
  if (wanted === 'statement' || !terms.some(({ name }) => name)) return [];
  const names = namesIn(terms);
  return names.flatMap((who) => {
    let at = terms[who.at(-1)!]!.at + 1;
    let helper = '';
    for (; at < lowers.length && (isAuxiliary(lowers[at]!) || isAdverb(lowers[at]!)); at++)
      if (isAuxiliary(lowers[at]!)) helper = lowers[at]!;
    const verb = terms.findIndex((term) => term.at === at && !term.name && !term.framing);
    if (verb < 0 || isMutual(lowers[at]!) || isNounBefore({ words, lowers }, at, terms[who[0]!]!.at)) return [];
    helper ||= helperBefore(terms[who[0]!]!.at, lowers);
    const form = formOf(words[at]!);
    const fits = isBeing(helper)
      ? form === 'ing'
      : helper === ''
        ? form === 'past' && lowers[at + 1] !== 'by'
        : form === (isHaving(helper) ? 'past' : 'plain');
    return fits ? [{ who, verb, others: names.flat().filter((t) => t > verb) }] : [];
  });
}

/** "Did Doe shares rise", "is a Doe meeting planned": it is no verb yet, but belongs to the name. */
function isNounBefore({ words, lowers }: Pick<Question, 'words' | 'lowers'>, at: number, name: number): boolean {
  const next = words[at + 1];
  const verb = next?.lexeme.entry?.part === 'v' && !isFunctionWord(next.lexeme.lower);
  return (verb && formOf(next) === 'plain') || /^an?$/.test(lowers[name - 1] ?? '');
}

/** The terms of each name. */
function namesIn(terms: readonly Term[]): number[][] {
  const names: number[][] = [];
  for (const [t, { name, number, at }] of terms.entries()) {
    if (!name || number) continue;
    if (names.at(-1)?.at(-1) === t - 1 && terms[t - 1]!.at === at - 1) names.at(-1)!.push(t);
    else names.push([t]);
  }
  return names;
}

/** Words before a name that say who it is: "did the former mayor Doe". */
const TITLE_REACH = 4;

/** The auxiliary that a question has before the one whom it asks of; empty for none. */
function helperBefore(name: number, lowers: readonly string[]): string {
  for (let at = name - 1; at >= 0 && at >= name - TITLE_REACH; at--)
    if (isAuxiliary(lowers[at]!)) return lowers[at]!;
  return '';
}

/** Where the sentence has the verb itself. */
function verbsFor(t: number, terms: readonly Term[], { match, sentence: { words } }: Ranked): number[] {
  const found = match.strengths[t]! >= LITERAL ? match.positions[t]! : -1;
  const { stem } = terms[t]!.lexeme;
  return words.flatMap((word, at) =>
    (at === found || word.lexeme.stem === stem) && isVerb(words, at) && formOf(word) !== 'ing' ? [at] : [],
  );
}

const DOER = { terms: [], part: 'doer', preposition: '' } as const;
const HE = /^(?:he|she)$/;

/** Whoever does it, ending in a name that is none of `who`; `null` where it may be they, or nobody is named. */
function namedDoer(verb: number, who: readonly number[], best: Ranked): Phrase | null {
  const { words } = best.sentence;
  const doer = partyOf(DOER, words, verb);
  if (doer === null || doer === 'untold') return null;
  // Whoever stands before the verb may do it, for all that is understood of the sentence, unless it is done to them.
  const before = { first: 0, next: groupOf(words, verb).passive ? 0 : verb };
  if ([doer, before].some((part) => who.some((t) => isIn(part, t, best)))) return null;
  const pointing = HE.test(words[doer.next - 1]!.lexeme.lower);
  if (pointing && who.some((t) => best.match.strengths[t]! >= MET)) return null;
  const named = pointing ? subjectBefore(doer.first, words) : doer;
  return named !== null && words[named.next - 1]!.capital ? named : null;
}

/** Before whoever begins a clause. */
const CLAUSE = /^(?:and|but|when|while|as|after|before|because|that|if|until|where)$/;

/** "But a fan threw it", of a player who is named: whoever is not named yet is none of those who are. */
function isAnyones(verb: number, who: readonly number[], { terms, best, article, readings }: Case): boolean {
  const { words } = best.sentence;
  const doer = partyOf(DOER, words, verb);
  if (doer === null || doer === 'untold' || who.some((t) => isIn(doer, t, best))) return false;
  const [first, head] = [words[doer.first]!, words[doer.next - 1]!];
  const begins = doer.first === 0 || CLAUSE.test(words[doer.first - 1]!.lexeme.lower);
  if (!begins || !/^(?:an?|another)$/.test(first.lexeme.lower) || head.capital) return false;
  // "A man later named as Doe threw it".
  const named = words.slice(doer.next, verb).some(({ capital }) => capital);
  return (
    head.lexeme.entry?.person === true &&
    !named &&
    kindsOf(terms[who.at(-1)!]!.lexeme.lower, article, readings).has('person')
  );
}

/** "Doe said he had left": the subject of the verb that comes first. */
function subjectBefore(pronoun: number, words: Words): Phrase | null {
  const verb = words.findIndex((_, at) => at < pronoun && isVerb(words, at));
  const subject = verb < 0 ? null : partyOf(DOER, words, verb);
  return subject === 'untold' ? null : subject;
}

/** Whether the word that was found for the term stands in the phrase, there or again. */
function isIn({ first, next }: Phrase, t: number, { match, sentence: { words } }: Ranked): boolean {
  const found = match.strengths[t]! >= MET ? words[match.positions[t]!]! : null;
  return found !== null && words.slice(first, next).some(({ lexeme }) => lexeme.stem === found.lexeme.stem);
}

/** Whether whoever does it is another one that is named, or one of the same kind: a person, a body, a place. */
function isAnother(doer: Phrase, { who, others }: Doing, { terms, best, article, readings }: Case): boolean {
  // "Why did Doe reject Roe's plan", of Roe who rejected Doe's.
  if (others.some((t) => isIn(doer, t, best))) return true;
  const { match, paragraph, title, sentence } = best;
  const last = who.at(-1)!;
  const told = sentence.words.map(({ lexeme }) => lexeme.lower);
  if (isSameState(who, terms, told, doer)) return false;
  const asked = kindsOf(terms[last]!.lexeme.lower, article, readings);
  const other = kindsOf(told[doer.next - 1]!, article, readings);
  const near = Math.max(match.strengths[last]!, paragraph[last]!, title[last]!) >= MET;
  // What the article does not speak of, nobody in it is.
  return asked.size > 0 ? [...asked].some((kind) => other.has(kind)) : other.size > 0 && !near;
}

/** Whether both name a state, or its capital or people: "America" and "Washington". */
function isSameState(
  who: readonly number[],
  terms: readonly Term[],
  told: readonly string[],
  { first, next }: Phrase,
): boolean {
  const asked = who.map((t) => terms[t]!.lexeme.lower);
  const state = stateAt(asked, 0);
  return (
    state !== null &&
    told.some((_, i) => first <= i && i < next && stateAt(told, i)?.country === state.country)
  );
}

const KNOWN: ReadonlySet<NameKind> = new Set<NameKind>(['person', 'organisation', 'place', 'nationality']);

/** What the article takes those names for that end with that word. */
function kindsOf(last: string, article: Article, readings: Readings): Set<NameKind> {
  const { text, paragraphs } = article;
  const kinds = new Set<NameKind>();
  for (const { start, end, number } of paragraphs) {
    if (!text.slice(start, end).toLowerCase().includes(last)) continue;
    for (const { names, text: said } of readings.of(article).paragraph(number))
      for (const name of names)
        if (KNOWN.has(name.kind) && said.slice(name.start, name.end).toLowerCase().endsWith(last))
          kinds.add(name.kind);
  }
  return kinds;
}
