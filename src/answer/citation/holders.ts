/** Who a sentence says holds the office that a question asks of, and who holds another. */

import type { Statement } from '../../reading/article.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { isOfPeople } from '../../reading/name/places.ts';
import { MET } from '../candidates/match.ts';
import { foundOf } from '../judgement/lacking/tellers.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { withRole } from './somebody.ts';

/** Whose role has all that is asked in it: of "chief of staff to Doe, Ann Roe" the name, or with what else is told of it. */
export function holderOf(
  terms: readonly Term[],
  ranked: Ranked,
  { names }: Statement,
  asked: (mention: Mention) => boolean,
): Mention | null {
  const said = [...terms.keys()].filter((t) => !terms[t]!.framing);
  const holders =
    said.length < 2 ? [] : names.filter(({ role }) => role && hasAll(role, said, terms, ranked));
  const [holder] = holders;
  if (holder === undefined || holders.length > 1 || asked(holder)) return null;
  const whole = withRole(holder);
  return asked(whole) ? holder : whole;
}

/** Whether all of these terms stand in a role: themselves, or what was found of them. */
function hasAll(
  role: Mention,
  said: readonly number[],
  terms: readonly Term[],
  { match, sentence: { words, span } }: Ranked,
): boolean {
  return said.every((t) =>
    words.some(({ lexeme, start }, at) => {
      const place = start - span.start;
      if (place < role.start || place >= role.end) return false;
      return (
        lexeme.stem === terms[t]!.lexeme.stem || (match.strengths[t]! >= MET && match.positions[t] === at)
      );
    }),
  );
}

/** Terms of an office of two words, "foreign minister" or "chief of staff"; none of another. */
export function officeIn({ lowers }: Question, terms: readonly Term[]): readonly number[] {
  const plain = (t: number) => terms[t] !== undefined && !terms[t].framing && !terms[t].name;
  const role = terms.findIndex(({ lexeme }, t) => plain(t) && roleNouns.has(lexeme.lower));
  if (role < 0) return [];
  const { at } = terms[role]!;
  if (lowers[at + 1] === 'of')
    return plain(role + 1) && terms[role + 1]!.at === at + 2 ? [role, role + 1] : [];
  return plain(role - 1) && terms[role - 1]!.at === at - 1 ? [role - 1, role] : [];
}

/** Who is told to hold another office: the chief engineer, where a chief of staff is asked for. */
export const ofOtherOffice = (
  office: readonly number[],
  terms: readonly Term[],
  ranked: Ranked,
  { names }: Statement,
): readonly Name[] =>
  office.length === 0
    ? []
    : names.filter(({ role }) => role !== null && !hasAll(role, office, terms, ranked));

/** Of "Riva's chief Doe and Solt's chief Roe" it is Roe who is of Solt, and Doe of another. */
export function ofOthers(terms: readonly Term[], ranked: Ranked, { names }: Statement): readonly Name[] {
  const holders = names.filter(({ role }) => role !== null);
  // "The head of Lima" is not the head of Cusco's council.
  const unnamed = terms.some(
    ({ name, lexeme }, t) => name && !isOfPeople(lexeme.lower) && ranked.match.strengths[t]! < MET,
  );
  if (unnamed)
    return holders.filter(({ role }) => names.some((one) => one.kind !== 'person' && contains(role!, one)));
  if (holders.length < 2) return [];
  const owners = foundOf(terms, ranked, ({ name }) => name);
  const others = holders.filter(({ role }) => !owners.some((owner) => contains(role!, owner)));
  return others.length < holders.length ? others : [];
}
