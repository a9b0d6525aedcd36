/** A message held against the articles: its sentences, what is quotable on each, and the details that differ. */

import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Claim, ClaimMatch } from '../answer/claim/claims.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import { withoutLinks, withoutMentions } from '../language/chat.ts';
import type { Librarian } from '../librarian.ts';
import { entry } from './citation.ts';
import { COMPONENT_LIMIT, TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, section, text } from './message.ts';
import { customId, placeOf } from './press.ts';
import { plain } from './quote.ts';
import { echo } from './words/echo.ts';
import type { Words } from './words/index.ts';

/** A section is itself, its text and its button. */
const SECTION_COMPONENTS = 3;
/** The container, the heading, two lines of the footer, the row and its button. */
const FRAME_COMPONENTS = 6;
/** The first card and the follow-ups that Discord gives where only a member has installed the app. */
const MOST_PAGES = 5;

interface Shelf {
  readonly corpus: Corpus;
  /** Number of the origin by article: what one origin tells is one voice. */
  readonly voices: ReadonlyMap<string, number>;
}

/** What stands together on a page: a sentence of the message with what was found, or more of that. */
interface Block {
  readonly claim: number;
  readonly parts: readonly APIComponentInContainer[];
  readonly length: number;
  readonly components: number;
}

/**
 * One card, followed by others where one has no room. `messageId`: the message that was checked, to which each can
 * be shared as a reply.
 */
export function checkCard(
  message: string,
  claims: readonly Claim[],
  { corpus, origins }: Pick<Librarian, 'corpus' | 'origins'>,
  messageId: string,
  words: Words,
): Message {
  const said = ({ start, end }: { start: number; end: number }) => echo(message.slice(start, end));
  const quoted = claims.flatMap(({ matches }) => matches.map(({ citation }) => citation.sentence.article));
  const voices = origins([...new Set(quoted)].map((id) => corpus.articles.get(id)!));
  const blocks = claims.flatMap((claim, i) => blocksOf(claim, i, { corpus, voices }, said, words));
  const all = paged(blocks);
  const pages = all.slice(0, MOST_PAGES);
  const lost = new Set(all.slice(MOST_PAGES).flatMap((page) => page.map(({ claim }) => claim)));
  const rest = withoutLinks(withoutMentions(message)).slice(claims.at(-1)?.end ?? 0);
  // A message that states nothing is nothing to be answered in front of everybody.
  const states = claims.some(({ kind, matches }) => kind === 'statement' || matches.length > 0);
  const share = button(
    words.shareReply,
    customId({ action: 'share', corpus: corpus.id, message: messageId }),
  );
  const index = words.index(corpus.id, corpus.articles.size);
  return pages.reduceRight<Message | null>((next, page, i) => {
    const last = i === pages.length - 1;
    const notes = [
      ...(last && lost.size > 0 ? [words.noRoomFor(lost.size)] : []),
      ...(last && /[\p{L}\p{N}]/u.test(rest) ? [words.onlyFirst(claims.length)] : []),
    ];
    const place = pages.length > 1 ? [words.digest.page(i + 1, pages.length)] : [];
    const made = card(
      'asker',
      text(words.checked),
      ...page.flatMap(({ parts }) => parts),
      ...(notes.length > 0 ? [text(notes.join('\n'))] : []),
      text(`-# ${[...place, index].join(' · ')}`),
      ...(states ? row(share) : []),
    );
    return next === null ? made : { ...made, followedBy: next };
  }, null)!;
}

function blocksOf(
  claim: Claim,
  i: number,
  { corpus, voices }: Shelf,
  said: (place: { start: number; end: number }) => string,
  words: Words,
): Block[] {
  const lead = `**${said(claim) || '…'}**`;
  if (claim.matches.length === 0) {
    const line = `${lead}\n${claim.kind === 'statement' ? words.notCovered : words.notCheckable}`;
    return [{ claim: i, parts: [text(line)], length: line.length, components: 1 }];
  }
  return claim.matches.map((match, m) => {
    const found = matchText(match, originalOf(match, claim, { corpus, voices }), corpus, said, words);
    const quoted = section(
      found,
      button(words.context, customId({ action: 'context', ...placeOf(corpus, match.citation) })),
    );
    return m === 0
      ? {
          claim: i,
          parts: [text(lead), quoted],
          length: lead.length + found.length,
          components: 1 + SECTION_COMPONENTS,
        }
      : { claim: i, parts: [quoted], length: found.length, components: SECTION_COMPONENTS };
  });
}

/** The first article quoted on the same claim of which this one is a rewrite: the two are one voice. */
function originalOf({ citation }: ClaimMatch, { matches }: Claim, { corpus, voices }: Shelf): Article | null {
  const own = citation.sentence.article;
  const first = matches
    .map((match) => match.citation.sentence.article)
    .find((article) => voices.get(article) === voices.get(own));
  return first === undefined || first === own ? null : corpus.articles.get(first)!;
}

/** As many blocks on each page as it holds, in order; there is at least one page. */
function paged(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]];
  let [left, room] = [TEXT_BUDGET - FRAME_TEXT, COMPONENT_LIMIT - FRAME_COMPONENTS];
  for (const block of blocks) {
    left -= block.length;
    room -= block.components;
    if ((left < 0 || room < 0) && pages.at(-1)!.length > 0) {
      pages.push([]);
      left = TEXT_BUDGET - FRAME_TEXT - block.length;
      room = COMPONENT_LIMIT - FRAME_COMPONENTS - block.components;
    }
    pages.at(-1)!.push(block);
  }
  return pages;
}

/** Heading, notes and footer. */
const FRAME_TEXT = 400;

/** Details named of one quotation; each is a few words of the sentence above it. */
const MOST_POINTED = 4;
const LONGEST_POINTED = 300;

function matchText(
  { citation, pointed }: ClaimMatch,
  original: Article | null,
  corpus: Corpus,
  said: (place: { start: number; end: number }) => string,
  words: Words,
): string {
  const lines = pointed
    .slice(0, MOST_POINTED)
    .map(({ detail, claimed, found }) => words.pointed(detail, said(claimed), `“${plain(corpus, found)}”`))
    .filter((line) => line.length <= LONGEST_POINTED);
  return [entry(corpus, citation, null, words, original), ...lines].join('\n');
}
