/** Holds each article's statement on the question against that of the first citation, without a verdict. */

import type { Span } from '../../corpus/article.ts';
import type { Citation, Stand } from '../answer.ts';
import { valueIn } from '../compare/index.ts';
import { wordsBeside } from '../compare/occasion.ts';
import { changed, type Relation, type Topic, type Value } from '../compare/value.ts';
import type { Library } from '../library.ts';
import type { Kin } from '../ranking/kin.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { statementOf } from '../reader/statement.ts';
import type { Fitting } from './fit.ts';
import { askedBy, dateOf, relative, type Said, standOf } from './stand.ts';
import { type Matter, tellingOf } from './telling.ts';

/** Sentences looked at in each article, best first, and articles looked at. */
const LOOKED_AT = 20;
const ARTICLES = 12;

/** Library as far as comparing needs it. */
type Shelf = Pick<Library, 'corpus' | 'readings' | 'identity' | 'likeness' | 'origins'>;

/**
 * One stand an article, in corpus order, against the first citation that holds the kind of thing asked for.
 * Empty when there is no second article. Where it is known which sentences do what the question asks, the others say
 * nothing on it.
 */
export function agreement(
  asking: Topic,
  fitting: Fitting,
  kin: Kin,
  citations: readonly Citation[],
  shelf: Shelf,
): Stand[] {
  const { articles } = shelf.corpus;
  if (citations.length === 0 || articles.size < 2) return [];
  const { topic, reference } = referenceOf(citations, fitting, asking, shelf);
  const { ranked, values } = fitting;
  const settled = values.size > 0 && told(asking);
  let words: ReadonlySet<string> | null = null;
  const beside = () => {
    words ??= wordsBeside(reference.value, topic);
    return words;
  };
  const matter = (like: PreparedSentence): Matter => ({
    topic,
    reference,
    values,
    kin,
    beside,
    like,
    settled,
  });
  const said = new Map([[reference.article.id, reference]]);
  const groups = byArticle(ranked, reference.article.id);
  for (const [id, candidates] of groups) {
    const best = tellingOf(candidates, articles.get(id)!, matter(reference.sentence), shelf);
    if (best) said.set(id, best);
  }
  const few = articles.size <= ARTICLES;
  const listed = few
    ? [...articles.values()]
    : [...new Set([...said.keys(), ...groups.keys()])].sort().map((id) => articles.get(id)!);
  if (listed.length < 2) return [];
  const origins = shelf.origins(listed);
  // A rewrite is nearer to its original than to the reference: it is held against what that one says too.
  for (const { article, sentence } of [...said.values()]) {
    const origin = origins.get(article.id);
    for (const [id, candidates] of groups) {
      if (origins.get(id) !== origin || said.has(id)) continue;
      const best = tellingOf(candidates, articles.get(id)!, matter(sentence), shelf);
      if (best) said.set(id, best);
    }
  }
  const all = [...said.values()];
  const asked = askedBy(({ stop, stem }) => !stop && topic.stems.has(stem), topic);
  const shown = few ? listed : listed.filter(({ id }) => said.has(id));
  return shown.map((article) =>
    standOf(article, said.get(article.id), origins.get(article.id)!, { reference, all, asked }),
  );
}

/** Where something took place is told of other words for it too; it only answers less surely. */
const told = ({ facet, ahead }: Topic) => facet !== 'place' || ahead;

/**
 * The first citation that holds what is asked for. Behind a headline the sentence it stands for may follow, among
 * the citations or below; behind a sentence another matter. Where none does, the first citation as a whole.
 */
function referenceOf(
  citations: readonly Citation[],
  { ranked, values }: Fitting,
  topic: Topic,
  { corpus, readings }: Shelf,
): { topic: Topic; reference: Said } {
  const relation: Relation = { stand: 'same', apart: null };
  const saidIn = (sentence: PreparedSentence, bold: Span | null, asked: Topic): Said | null => {
    const article = corpus.articles.get(sentence.span.article)!;
    const statement = statementOf(sentence, corpus, readings);
    const value =
      knownOf(sentence, values) ??
      valueIn(statement, asked, dateOf(article), bold && relative(bold, statement));
    return value && { article, sentence, value, relation };
  };
  // Of very many articles, the reader may have let go of what it prepared: a sentence is the same only in `ranked`.
  const quoted = ({ sentence: { article, start } }: Citation) =>
    ranked.find(({ sentence: { span } }) => span.start === start && span.article === article)!.sentence;
  const [first] = citations;
  const best = quoted(first!);
  const own = saidIn(best, first!.bold, topic);
  if (own) return { topic, reference: own };
  if (isHeadline(best)) {
    const behind = citations.slice(1).map(quoted);
    const below = [...behind, ...ranked.slice(0, LOOKED_AT).map(({ sentence }) => sentence)];
    for (const sentence of below) {
      const reference = saidIn(sentence, null, topic);
      const cited = sentence === best || behind.includes(sentence);
      if (reference && (reference.value.fit === 1 || cited)) return { topic, reference };
    }
  }
  const worded = changed(topic, { facet: 'words' });
  return { topic: worded, reference: saidIn(best, first!.bold, worded)! };
}

/** What a sentence tells that is known to do what is asked. */
function knownOf(sentence: PreparedSentence, values: Fitting['values']): Value | null {
  for (const [one, value] of values) if (one.sentence === sentence) return value;
  return null;
}

/** The best candidates of each article but the reference's own, the best article first. */
function byArticle(ranked: readonly Ranked[], own: string): Map<string, Ranked[]> {
  const groups = new Map<string, Ranked[]>();
  for (const candidate of ranked) {
    const { article } = candidate.sentence.span;
    if (article === own) continue;
    const group = groups.get(article);
    if (group) {
      if (group.length < LOOKED_AT) group.push(candidate);
    } else if (groups.size < ARTICLES) groups.set(article, [candidate]);
  }
  return groups;
}

const isHeadline = ({ section }: PreparedSentence) => section === 'title' || section === 'heading';
