/** The names in a sentence that may answer who did something: not whoever tells of it, owns it or is told by the way. */

import { wordSet } from '../../language/word-set.ts';
import type { Statement } from '../../reading/article.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { type Matcher, MET, SAME } from '../candidates/match.ts';
import { deedOf } from '../clause/deed-asked.ts';
import { roleLacking } from '../judgement/lacking/bearer.ts';
import { tellersOf } from '../judgement/lacking/tellers.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { actorsIn, isNobody } from './actors.ts';
import { holderOf, officeIn, ofOtherOffice, ofOthers } from './holders.ts';
import { isBeside } from './places.ts';
import { somebodyIn, withRole } from './somebody.ts';
import { type Sure, type SureIn, surely } from './sure.ts';

export function doersOf(question: Question, terms: readonly Term[], matcher: Matcher): SureIn {
  const speech = question.teller || question.words.some(({ lexeme }) => SPEAKING.has(lexeme.lower));
  const whom = question.words.some(
    ({ lexeme }, i, all) => DOING.has(lexeme.lower) && /^whom?$/.test(all[i - 1]?.lexeme.lower ?? ''),
  );
  const deed = deedOf(question, terms);
  // "Chief of staff": the words of an office that must all be told of its holder.
  const office = deed === null ? officeIn(question, terms) : [];
  const other = deed === null ? -1 : onWhoseBehalf(question, terms);
  const hearing = deed !== null && deed.part !== 'partner';
  return (ranked, statement, asked) => {
    // "Who is the chair" is no other officer.
    if (deed === null && roleLacking(question, terms, ranked).role >= 1) return [];
    if (other >= 0 && ranked.match.strengths[other]! < MET) return [];
    const speaker = speech && !whom ? speakerOf(terms, ranked, statement, asked) : null;
    const somebody = deed && somebodyIn(deed, terms, ranked, statement, matcher);
    if (speaker) return [surely(withPartners(speaker, somebody, statement), 2)];
    if (somebody) return somebody === 'untold' || asked(somebody) ? [] : [surely(somebody, 2)];
    const verb = firstVerb(terms, ranked);
    // "Doe was rescued by Roe" turns it round.
    const passive = whom && PASSIVE.test(statement.text.slice(Math.max(0, verb - BEING), verb));
    const tellers = tellersOf(terms, ranked, statement);
    const others = [
      ...ofOthers(terms, ranked, statement),
      ...ofOtherOffice(office, terms, ranked, statement),
    ];
    const holder = deed === null ? holderOf(terms, ranked, statement, asked) : null;
    if (holder) return [surely(holder, 2)];
    const found: Sure[] = [];
    for (const { name, whole, sure, behindBy } of actorsIn(statement)) {
      if (
        others.includes(name) ||
        (hearing && isTold(name, statement)) ||
        tellers.some(({ source }) => contains(source, name)) ||
        asked(name) ||
        (name.kind === 'place' && (isNobody(name, ranked.sentence) || isBeside(name, statement, asked))) ||
        // "Whom does the coach blame": not the coach.
        (whom && (asked(whole) || (name.role !== null && asked(name.role))))
      )
        continue;
      found.push(surely(whole, sure * (whom ? whomOf(name, verb, passive) : whoOf(name, verb, behindBy))));
    }
    return found;
  };
}

/** "Who spoke for PERU": the term of whoever it is done for; -1 for nobody. */
const onWhoseBehalf = ({ lowers }: Question, terms: readonly Term[]): number =>
  terms.findIndex(({ name, at }) => name && at > 1 && lowers[at - 1] === 'for');

/** "Peru and Chile announced": both do. */
function withPartners(speaker: Mention, party: Mention | 'untold' | null, { text }: Statement): Mention {
  if (party === null || party === 'untold' || party.start >= speaker.start || party.end !== speaker.end)
    return speaker;
  return / and (?:the )?$/.test(text.slice(party.start, speaker.start)) ? party : speaker;
}

const DOING = wordSet('do does did');
const SPEAKING = wordSet(
  'said say says called call calls claim claimed claims stated described announced told think thinks words',
);
const PASSIVE = /\b(?:is|are|was|were|be|been|being) $/;
/** Characters of the longest word of being, with the blanks around it. */
const BEING = 7;

/** Where in the sentence the first verb of the question is found, as an offset; behind all when none is. */
function firstVerb(terms: readonly Term[], { match, sentence }: Ranked): number {
  for (let t = 0; t < terms.length; t++) {
    if (match.strengths[t]! < 0.5 || !terms[t]!.lexeme.entry?.parts.includes('v')) continue;
    return sentence.words[match.positions[t]!]!.start - sentence.span.start;
  }
  return 0;
}

/** Who did it stands before the verb or behind "by". */
const whoOf = (name: Name, verb: number, behindBy: boolean) => (behindBy ? 2 : name.start < verb ? 1.25 : 1);
/** To whom it was done stands behind the verb. */
const whomOf = (name: Name, verb: number, passive: boolean) => (name.start > verb !== passive ? 1.25 : 0.5);

/** "Doe told the Herald" names the paper as the hearer only. */
function isTold(name: Name, { attributions, text }: Statement): boolean {
  return attributions.some(
    ({ source, end }) =>
      source.end < name.start && name.end <= end && TELLING.test(text.slice(source.end, name.start)),
  );
}

const TELLING = /\b(?:told|tells?|telling|informed|to)\b/;

/** The name of whoever says the part of the sentence in which the question's words stand. */
function speakerOf(
  terms: readonly Term[],
  { match, sentence }: Ranked,
  { attributions, names, text }: Statement,
  asked: (mention: Mention) => boolean,
): Mention | null {
  let source: Mention | null = null;
  let most = 0;
  for (const attribution of attributions) {
    const { start, end } = attribution.scope;
    let count = 0;
    for (let t = 0; t < terms.length; t++) {
      if (match.strengths[t]! < SAME) continue;
      const at = sentence.words[match.positions[t]!]!.start - sentence.span.start;
      if (start <= at && at < end) count++;
    }
    if (count > most) [source, most] = [attribution.source, count];
  }
  if (source === null) return null;
  const { start: from, end: to } = source;
  const all = names.filter(
    ({ start, end, kind }) => start >= from && end <= to && kind !== 'nationality' && kind !== 'place',
  );
  // "Hydro aide Jane Doe": she says it.
  const people = all.filter(({ kind }) => kind === 'person');
  const name = people.length === 1 ? people[0] : all[0];
  const whole = name ? asSpeaker(name, text) : source;
  return asked(whole) || whole.end - whole.start < 5 ? null : whole;
}

/** "A spokesman for Northbank": it is he who says it. */
function asSpeaker(name: Name, text: string): Mention {
  const lead = SPEAKS_FOR.exec(text.slice(0, name.start));
  if (lead === null || !roleNouns.has(lead[1]!)) return withRole(name);
  return { start: lead.index, end: name.end };
}

const SPEAKS_FOR = /\b(?:an? |the )?(?:\p{Ll}+ )?(\p{Ll}+) (?:for|of|at|with) (?:the )?$/iu;
