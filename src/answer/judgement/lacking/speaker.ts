/** Whether the one whose words are asked for is not the one who speaks in the sentence. */

import { bit } from '../../../language/asking.ts';
import { isAuxiliary, isBeing } from '../../../language/auxiliaries.ts';
import { callingVerbs, speechVerbs } from '../../../reading/data/speech.ts';
import { viewWords } from '../../../reading/data/views.ts';
import type { Reading } from '../../../reading/sentence.ts';
import type { Attribution } from '../../../reading/speech/attributions.ts';
import { LITERAL, MET } from '../../candidates/match.ts';
import { subjectOfVerb } from '../../clause/subjects.ts';
import { isVerb } from '../../clause/verbs.ts';
import type { Library } from '../../library.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { statementOf } from '../../reader/statement.ts';
import type { Case } from './case.ts';
import { hearersIn, hears } from './hearer.ts';
import { liftTelling } from './lift.ts';

const SOURCE = /^sources?$/;
const SPEAKING = /^sp(?:eaks?|oke)$/;
const OF = /^(?:of|about|on|against|for|out)$/;
const PRONOUN = /^(?:he|she|they)$/i;

/** 1 where another speaks, or nobody; 0 where nobody in particular is asked for. */
export function unspoken(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  { attributions }: Reading,
): number {
  const hearers = hearersIn(question, terms);
  if (hearers.length > 0) return hearers.every((t) => hears(t, best)) ? 0 : 1;
  const speakers = speakersIn(question, terms);
  const names = speakers ?? namesIn(question, terms);
  if (names.length === 0) return 0;
  // "The club's president said": whoever holds it where the one is spoken of whose it is.
  const post = postIn(terms, speakers ?? []);
  if (
    post > 0 &&
    isTheirs(post, question, terms) &&
    isOfThem(post, names, best) &&
    speaks(post, question, terms, best, attributions)
  )
    return 0;
  return names.some((t) => speaks(t, question, terms, best, attributions)) ? 0 : 1;
}

/** Whether it is asked what somebody said who does not speak: nothing else tells it. */
export function isUnheard({ question, terms, best, statement }: Case): boolean {
  if (question.wanted !== 'statement') return false;
  const speakers = speakersIn(question, terms) ?? [];
  if (speakers.length === 0 || hearersIn(question, terms).length > 0) return false;
  const post = postIn(terms, speakers);
  // "Peru says" is nothing that its president said.
  const around = Math.max(best.match.strengths[post] ?? 1, best.before?.[post] ?? 0);
  return (post >= 0 && around < MET) || unspoken(question, terms, best, statement()) > 0;
}

/** Somebody: what was not told them is no answer, whoever speaks. */
const TELLING = /^(?:tell|tells|told|telling)$/;
/** Words beside those for the speaker: of more it is told in whatever words. */
const FEW = 1;

/** Of the best sentences the first in which whoever is asked for speaks goes before what others say and do. */
export function speakerFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
): readonly Ranked[] {
  if (question.wanted !== 'statement' || question.lowers.some((lower) => TELLING.test(lower))) return ranked;
  const speakers = speakersIn(question, terms);
  const [best] = ranked;
  const matter = terms.filter(({ framing }, t) => !framing && !speakers?.includes(t));
  if (speakers === null || best === undefined || matter.length > FEW) return ranked;
  // Of what the best one speaks they must speak too.
  const speaksOfAll = ({ match }: Ranked) =>
    terms.every(({ framing }, t) => framing || best.match.strengths[t]! < MET || match.strengths[t]! >= MET);
  return liftTelling(ranked, (one) => {
    if (!speaksOfAll(one)) return 0;
    const statement = statementOf(one.sentence, corpus, readings);
    return Number(statement.attributions.length > 0 && unspoken(question, terms, one, statement) === 0);
  });
}

/** "What did THE POPE say": nothing in the sentence, its paragraph or its title speaks of one. */
export function speakerUntold({ question: { wanted, lowers }, terms, best }: Case): boolean {
  if (wanted !== 'statement') return false;
  const auxiliary = lowers.findIndex((lower, i) => lowers[i - 1] === 'what' && isAuxiliary(lower));
  const verb = lowers.findIndex((lower, i) => i > auxiliary + 1 && SAYING.test(lower));
  if (auxiliary < 0 || verb < 0) return false;
  const between = [...terms.keys()].filter((t) => auxiliary < terms[t]!.at && terms[t]!.at < verb);
  const [speaker] = between.filter((t) => terms[t]!.lexeme.entry?.person === true);
  if (speaker === undefined || between.some((t) => terms[t]!.name)) return false;
  const { match, paragraph, title, sentence } = best;
  if (Math.max(paragraph[speaker]!, title[speaker]!) >= LITERAL) return false;
  // What is near to "pilot" may be flying.
  const somebody = sentence.words[match.positions[speaker]!]?.lexeme.entry?.person === true;
  return match.strengths[speaker]! < MET || !somebody;
}

/** Before what is spoken of, and behind it. */
const ABOUT = /^(?:about|regarding|concerning)$/;
const ENDS = /^(?:in|at|on|for|from|to|with|after|before|when|while|during|by|and)$/;

/** Whether it is asked what somebody said about something that neither the sentence nor anything around it speaks of. */
export function matterLacking({ question: { wanted, lowers }, terms, best }: Case): boolean {
  const { match, paragraph, title } = best;
  const about = lowers.findIndex((lower) => ABOUT.test(lower));
  if (wanted !== 'statement' || about < 0) return false;
  const end = lowers.findIndex((lower, i) => i > about + 1 && ENDS.test(lower));
  const matter = [...terms.keys()].filter(
    (t) => about < terms[t]!.at && (end < 0 || terms[t]!.at < end) && !terms[t]!.framing,
  );
  const around = (t: number) => Math.max(match.strengths[t]!, paragraph[t]!, title[t]!);
  return matter.length > 0 && around(matter.at(-1)!) < MET && !matter.some((t) => around(t) >= LITERAL);
}

/** "What did Doe say of Roe" asks for Doe's words, "Roe Doe statement" for those of either. */
function namesIn({ words }: Question, terms: readonly Term[]): number[] {
  const names = [...terms.keys()].filter((t) => terms[t]!.name);
  const asking = words.findIndex(({ lexeme }) => lexeme.asking & bit.question);
  const asked = asking < 0 ? names : names.filter((t) => terms[t]!.at > asking).slice(0, 1);
  return asked.length > 0 ? asked : names.slice(0, 1);
}

const SAYING =
  /^(?:sa(?:y|id)|tell|told|writ(?:e|ten)|(?:tweet|post|state|claim|announce|comment|respond|add|call)(?:e?d)?|repl(?:y|ied))$/;

/** Terms of whoever is asked about by a verb: "what did President Doe say", "did the president say anything"; `null` for a question of another form. */
function speakersIn({ words, lowers }: Question, terms: readonly Term[]): readonly number[] | null {
  const whether = isAuxiliary(lowers[0]!);
  const helped = words.findIndex(
    (_, i) => lowers[i - 1] === 'what' && isAuxiliary(lowers[i]!) && !isBeing(lowers[i]!),
  );
  // "What Doe say about it": as some write who learn English.
  const what = helped < 0 && lowers[0] === 'what' && terms[0]?.at === 1 && terms[0].name ? 0 : helped;
  const auxiliary = whether ? 0 : what;
  const verb = lowers.findIndex((lower, i) => i > auxiliary + 1 && SAYING.test(lower));
  if (auxiliary < 0 || verb < 0) return null;
  const isSpeaker = ({ name, lexeme }: Term) => name || (whether && lexeme.entry?.person === true);
  const names = [...terms.keys()].filter(
    (t) => isSpeaker(terms[t]!) && auxiliary < terms[t]!.at && terms[t]!.at < verb,
  );
  // "President Doe": any other president is another.
  const called = names.filter((t) => terms[t]!.lexeme.entry?.person !== true);
  return called.length > 0 ? called : names;
}

/** Of "Peru's president" the term of the post, behind whose it is; -1 where a name comes last. */
function postIn(terms: readonly Term[], speakers: readonly number[]): number {
  const post = (speakers.at(-1) ?? -2) + 1;
  const { lexeme, name, at } = terms[post] ?? {};
  if (lexeme?.entry?.person !== true || name || POSTED.test(lexeme.lower)) return -1;
  return at === terms[post - 1]!.at + 1 ? post : -1;
}

/** "Peru's president", not "the Peruvian president", of whom there is but one. */
const isTheirs = (post: number, { text, words }: Question, terms: readonly Term[]): boolean => {
  const { typed } = words[terms[post - 1]!.at]!;
  return ["'", '’'].some((mark) => text.includes(`${typed}${mark}s `));
};

/** Whether all whose post it is are named in the sentence, and nobody else's is spoken of: "Doe's lawyer". */
function isOfThem(post: number, owners: readonly number[], { match, sentence: { words } }: Ranked): boolean {
  if (match.strengths[post]! < MET || !owners.every((t) => match.strengths[t]! >= MET)) return false;
  const at = match.positions[post]!;
  const owner = /^['’]s?$/.test(words[at - 1]?.lexeme.lower ?? '') ? at - 2 : at - 1;
  const { capital, lexeme } = words[owner] ?? { capital: false, lexeme: null };
  return !capital && lexeme?.entry?.person !== true && !OWN.test(lexeme?.lower ?? '');
}

const OWN = /^(?:his|her|their)$/;

/** Who speaks for somebody says what they say. */
const POSTED = /^(?:spokes\w+|officials?|leaders?|people|side|team)$/;

/** Whether whoever the term names speaks in the sentence: as its source, or as the subject of a verb of saying or thinking. */
export function speaks(
  term: number,
  { words: asked }: Question,
  terms: readonly Term[],
  { match, sentence, before }: Ranked,
  attributions: readonly Attribution[],
): boolean {
  const told = match.strengths[term]! >= MET;
  // Who speaks of "a Reuters source" is whoever told it Reuters.
  if (SOURCE.test(asked[terms[term]!.at + 1]?.lexeme.lower ?? '')) return told && attributions.length > 0;
  if (!told && (before?.[term] ?? 0) < MET) return false;
  const { words, span } = sentence;
  const stem = told ? words[match.positions[term]!]!.lexeme.stem : null;
  const isMeant = ({ lexeme }: (typeof words)[number]) =>
    stem === null ? PRONOUN.test(lexeme.lower) : lexeme.stem === stem;
  const sources = attributions.map(({ source }) => source);
  const isSource = (word: (typeof words)[number]) =>
    sources.some(({ start, end }) => start <= word.start - span.start && word.start - span.start < end);
  // "Ann Doe: I did".
  const answering = words.findIndex(
    ({ before, capital }, at) => before.startsWith(':') || (at > 0 && !capital),
  );
  const label = words[answering]?.before.startsWith(':') ? answering : 0;
  if (words.some((word, at) => isMeant(word) && (isSource(word) || at < label))) return true;
  // "Doe, however, objects to the plan, calling it a joke".
  return words.some(({ lexeme: { lower } }, at) => {
    if (!(speechVerbs.has(lower) || callingVerbs.has(lower) || viewWords.has(lower)) || !isVerb(words, at))
      return false;
    // "Doe spoke in Lima" tells no words of theirs.
    if (SPEAKING.test(lower) && !OF.test(words[at + 1]?.lexeme.lower ?? '')) return false;
    const subject = subjectOfVerb(words, at);
    return subject !== null && subject !== 'untold' && words.slice(subject.first, subject.next).some(isMeant);
  });
}
