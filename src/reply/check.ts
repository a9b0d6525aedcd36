/** A message held against the articles: its sentences, what is quotable on each, and the details that differ. */

import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Claim, ClaimMatch } from '../answer/claims.ts';
import type { Corpus } from '../corpus/article.ts';
import { entry } from './citation.ts';
import { COMPONENT_LIMIT, TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, section, text } from './message.ts';
import { customId } from './press.ts';
import { plain } from './quote.ts';
import { echo } from './words/echo.ts';
import type { Words } from './words/index.ts';

/** A section is itself, its text and its button. */
const SECTION_COMPONENTS = 3;
/** The container, the heading, the footer, the row and its button. */
const FRAME_COMPONENTS = 5;

/** `messageId`: the message that was checked, to which the card can be shared as a reply. */
export function checkCard(
  message: string,
  claims: readonly Claim[],
  corpus: Corpus,
  messageId: string,
  words: Words,
): Message {
  const said = ({ start, end }: { start: number; end: number }) => echo(message.slice(start, end));
  const footer = `-# ${words.index(corpus.id, corpus.articles.size)}`;
  const parts: APIComponentInContainer[] = [];
  let left = TEXT_BUDGET - words.checked.length - footer.length;
  let room = COMPONENT_LIMIT - FRAME_COMPONENTS;
  /** Takes all of it or none: a claim never stands without what was found for it. */
  const take = (found: readonly APIComponentInContainer[], length: number, components: number) => {
    if (length > left || components > room) return;
    left -= length;
    room -= components;
    parts.push(...found);
  };
  for (const claim of claims) {
    const lead = `**${said(claim)}**`;
    if (claim.matches.length === 0) {
      const line = `${lead}\n${claim.kind === 'statement' ? words.notCovered : words.notCheckable}`;
      take([text(line)], line.length, 1);
      continue;
    }
    const entries = claim.matches.map((match) => matchText(match, corpus, said, words));
    const length = entries.reduce((sum, content) => sum + content.length, lead.length);
    const sections = claim.matches.map(({ citation }, i) =>
      section(entries[i]!, button(words.context, contextOf(corpus, citation))),
    );
    take([text(lead), ...sections], length, 1 + sections.length * SECTION_COMPONENTS);
  }
  return card(
    'asker',
    text(words.checked),
    ...parts,
    text(footer),
    ...row(button(words.shareReply, customId({ action: 'share', corpus: corpus.id, message: messageId }))),
  );
}

function matchText(
  { citation, pointed }: ClaimMatch,
  corpus: Corpus,
  said: (place: { start: number; end: number }) => string,
  words: Words,
): string {
  const lines = pointed.map(({ detail, claimed, found }) =>
    words.pointed(detail, said(claimed), `“${plain(corpus, found)}”`),
  );
  return [entry(corpus, citation, null, words), ...lines].join('\n');
}

function contextOf(corpus: Corpus, { sentence, paragraph, position }: ClaimMatch['citation']): string {
  const { hash } = corpus.articles.get(sentence.article)!;
  return customId({ action: 'context', article: hash, paragraph: `${paragraph}`, sentence: `${position}` });
}
