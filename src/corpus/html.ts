/** A saved page becomes plain lines: the reader view tells which of them are the article. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { burdenOfPage } from './burden.ts';
import { findDate } from './date.ts';
import { type Block, type Draft, draftOf, type Head } from './draft.ts';

type Page = ReturnType<typeof parseHTML>['document'];
type PageElement = Page['documentElement'];

/** Pages with more elements are applications, not articles; news pages have one to five thousand. */
const MOST_ELEMENTS = 20_000;

const INVISIBLE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG CANVAS SELECT TEXTAREA BUTTON AUDIO VIDEO'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The attribute that carries a line's number through the reader view. */
const MARK = 'data-line';

/** A string says what is wrong with the file. Nothing of the page is run. */
export function htmlDraft(html: string): Draft | string {
  const burden = burdenOfPage(html);
  if (burden !== null) return burden;
  const document = pageOf(html);
  if (!document.documentElement || !document.body) return 'no page in it';
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return `more than ${MOST_ELEMENTS} elements`;
  const address = addressOf(document) ?? savedFrom(html);
  const published = publishedOf(document);
  const blocks = markLines(document);
  const article = new Readability(document, {
    serializer: (element) => element,
    charThreshold: 200,
  }).parse();
  if (!article?.content) return 'no article that the reader view can find';
  const kept = new Set(
    [...(article.content as PageElement).querySelectorAll(`[${MARK}]`)].map((span) =>
      Number(span.getAttribute(MARK)),
    ),
  );
  const head: Head = {
    title: lineOf(article.title),
    outlet: lineOf(article.siteName),
    published: published ?? dateOf(article.publishedTime),
    url: address,
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.exec(article.lang ?? '')?.[0] ?? null,
  };
  return draftOf(
    head,
    blocks.map((block, i) => (kept.has(i) ? block : { ...block, aside: 'outside the article' })),
  );
}

/** What stands before the first element of the body. */
const HEAD =
  /^(?:\s*<(title|style|script)\b[^>]*>[\s\S]*?<\/\1\s*>|\s*<(?:meta|link|base)\b[^>]*>|\s*<!--[\s\S]*?-->)*/i;

/** The parser does not add the elements that HTML lets a page leave out around all others. */
function pageOf(html: string): Page {
  const { document } = parseHTML(html);
  if (!document.documentElement || document.documentElement.localName === 'html') return document;
  const all = html.replace(/^\s*<!doctype[^>]*>/i, '');
  const [head] = HEAD.exec(all)!;
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${all.slice(head.length)}</body></html>`)
    .document;
}

/** The visible text block by block; each text node is wrapped so that it can be found again. */
function markLines(document: Page): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let role: Block['role'] = 'prose';
  const flush = () => {
    if (words.trim() !== '') blocks.push({ text: words, ...(role && { role }) });
    words = '';
  };
  const walk = (element: PageElement, inherited: Block['role']) => {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 3) {
        if (words === '') role = inherited;
        words += node.textContent ?? '';
        if ((node.textContent ?? '').trim() !== '') {
          const span = document.createElement('span');
          span.setAttribute(MARK, String(blocks.length));
          element.replaceChild(span, node);
          span.appendChild(node);
        }
      } else if (node.nodeType === 1) {
        const child = node as PageElement;
        const name = child.tagName.toUpperCase();
        if (INVISIBLE.has(name) || isHidden(child)) continue;
        if (name === 'BR') words += ' ';
        if (INLINE.has(name)) walk(child, inherited);
        else if (name !== 'BR') {
          flush();
          walk(child, /^H[1-6]$/.test(name) ? 'heading' : inherited);
          flush();
        }
      }
    }
  };
  walk(document.body, 'prose');
  flush();
  return blocks;
}

function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function addressOf(document: Page): string | null {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const found = candidates.find((address) => /^https?:\/\//i.test(address ?? '') && URL.canParse(address!));
  return found ? new URL(found).href : null;
}

/** Chromium and its kin write into a page that they save where it is from. */
function savedFrom(html: string): string | null {
  const [, address] = /<!-- saved from url=\(\d{4,}\)(https?:\S+) -->/.exec(html.slice(0, 3000)) ?? [];
  return address && URL.canParse(address) ? new URL(address).href : null;
}

function publishedOf(document: Page): string | null {
  const candidates = [
    document.querySelector('meta[property="article:published_time"]')?.getAttribute('content'),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  for (const candidate of candidates) {
    const date = dateOf(candidate);
    if (date) return date;
  }
  return null;
}

function dateOf(value: string | null | undefined): string | null {
  return value && findDate(value) ? lineOf(value) : null;
}

function lineOf(value: string | null | undefined): string | null {
  const line = (value ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line.slice(0, 500);
}
