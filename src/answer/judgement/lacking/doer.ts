/** Whether the best sentence tells that another did what is asked of one who is named: "did Doe sign" of Roe. */

import type { Article } from '../../../corpus/article.ts';
import type { NameKind } from '../../../reading/name/entities.ts';
import { stateAt } from '../../../reading/name/places.ts';
import type { Readings } from '../../../reading/readings.ts';
import { LITERAL, MET } from '../../candidates/match.ts';
import { partyOf } from '../../clause/parties.ts';
import { endingAt, type Phrase, type Words } from '../../clause/phrases.ts';
import { groupOf, type Party } from '../../clause/subjects.ts';
import { formOf, isVerb } from '../../clause/verbs.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';
import { type Doing, doingsIn } from './doing.ts';
import { DOER, isBehindPreposition, isDoneBy, isIn, isSameState } from './done-by.ts';

export function doneByAnother(asked: Case): boolean {
  const { question, terms, best } = asked;
  // Nobody has done what the sentence does not tell.
  const told = terms.some(({ name, framing }, t) => !name && !framing && best.match.strengths[t]! >= LITERAL);
  if (!told) return false;
  return doingsIn(question, terms).some((doing) => {
    const verbs = verbsFor(doing.verb, terms, best);
    if (verbs.length === 0) return question.wanted === 'claim' && isNamedDeedOfAnother(doing, asked);
    const isAnothers = (verb: number) => {
      if (
        isAnyones(verb, doing.who, asked) ||
        isOfOtherState(partyOf(DOER, best.sentence.words, verb), doing.who, asked)
      )
        return true;
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
  // "Demands that Chilean forces retreat".
  const bare = formOf(words[at]!) === 'plain' && /[^s]s$/.test(words[at - 1]?.lexeme.lower ?? '');
  if (doer === null && bare && isOfOtherState(endingAt(words, at), who, asked)) return true;
  if (isOfOtherState(doer, who, asked)) return true;
  if (doer !== null) return !isDoneBy(doer, who, asked) && others.some((t) => isDoneBy(doer, [t], asked));
  return who.every((t) => isBehindPreposition(words, match.positions[t]!, at));
}

/** Where the sentence has the verb itself. */
function verbsFor(t: number, terms: readonly Term[], { match, sentence: { words } }: Ranked): number[] {
  const found = match.strengths[t]! >= LITERAL ? match.positions[t]! : -1;
  const { stem } = terms[t]!.lexeme;
  return words.flatMap((word, at) =>
    (at === found || word.lexeme.stem === stem) && isVerb(words, at) && formOf(word) !== 'ing' ? [at] : [],
  );
}

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

/** "Did Peru retreat" of "Chile said Peruvian forces must": whoever is of one state does nothing for another. */
function isOfOtherState(doer: Party, who: readonly number[], asked: Case): boolean {
  const { terms, best } = asked;
  const called = who.map((t) => terms[t]!.lexeme.lower);
  if (doer === null || doer === 'untold' || stateAt(called, 0) === null || isDoneBy(doer, who, asked))
    return false;
  const lowers = best.sentence.words.map(({ lexeme }) => lexeme.lower);
  return best.sentence.words.some(
    ({ capital }, i) => capital && doer.first <= i && i < doer.next && stateAt(lowers, i) !== null,
  );
}

/** "Doe said he had left": the subject of the verb that comes first. */
function subjectBefore(pronoun: number, words: Words): Phrase | null {
  const verb = words.findIndex((_, at) => at < pronoun && isVerb(words, at));
  const subject = verb < 0 ? null : partyOf(DOER, words, verb);
  return subject === 'untold' ? null : subject;
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

const KNOWN: ReadonlySet<NameKind> = new Set<NameKind>(['person', 'organisation', 'place', 'nationality']);

/** What the article takes those names for that end with that word. */
export function kindsOf(last: string, article: Article, readings: Readings): Set<NameKind> {
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
