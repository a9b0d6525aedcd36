/** How a question that is being typed may go on: with a topic, or with a word of the articles. */

import type { Library } from '../answer/library.ts';
import { isStopword } from '../language/stopwords.ts';
import { wordsOf } from '../reading/name/identity.ts';
import type { TopicKind } from './note.ts';
import type { Topic } from './topic.ts';
import { topicsSoon } from './topics.ts';

/** Words at the end that may be the beginning of a topic, and topics offered for them. */
const MOST_WORDS = 3;
const MOST_TOPICS = 8;

/** Labels of these kinds are ordinary words, which a sentence does not write with a capital. */
const ordinary: ReadonlySet<TopicKind> = new Set(['plan', 'subject']);

/** What was typed, with its last words completed: topics before single words, at most `most`. */
export async function endings(typed: string, library: Library, most: number): Promise<string[]> {
  const topics = await topicsSoon(library);
  const starts = [...typed.matchAll(/(?<![\p{L}\p{M}\p{N}'’.-])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const last = starts.at(-1);
  if (last === undefined || /\s$/.test(typed) || isStopword(typed.slice(last).toLowerCase())) return [];
  // The whole of what was typed may be the beginning of a topic by itself, which is offered as such.
  for (const start of starts.slice(-MOST_WORDS).filter((start) => start > 0)) {
    const begun = typed.slice(start);
    const names = (topics?.suggest(begun, most) ?? []).flatMap((topic) => nameBegunBy(begun, topic) ?? []);
    if (names.length === 0) continue;
    const whole = names.slice(0, MOST_TOPICS).map((name) => typed.slice(0, start) + name);
    return [...whole, ...(await words())].slice(0, most);
  }
  return words();

  async function words(): Promise<string[]> {
    const found = await library.index.suggest(typed.slice(last), most);
    return found.map((word) => typed.slice(0, last) + word);
  }
}

/** The name of the topic that begins so, as it stands within a sentence; a person's also from the surname on. */
function nameBegunBy(typed: string, { kind, label, variants }: Topic): string | null {
  const begun = wordsOf(typed);
  const fits = (name: string) => {
    const words = wordsOf(name);
    const from = kind === 'person' ? words.findIndex((word) => word.startsWith(begun[0]!)) : 0;
    return begun.every((word, i) => words[from + i]?.startsWith(word));
  };
  const name = [label, ...variants].find(fits);
  if (name === undefined) return null;
  const small = /^\p{Ll}/u.test(typed) && ordinary.has(kind);
  return small ? `${name[0]!.toLowerCase()}${name.slice(1)}` : name;
}
