import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { clean } from '../../src/corpus/clean.ts';
import type { Draft } from '../../src/corpus/draft.ts';
import { draftFile, isRefusal } from '../../src/corpus/file.ts';
import { articleOf } from '../../src/corpus/parse.ts';

async function draft(name: string, text: string | Buffer): Promise<Draft> {
  const draft = await draftFile(name, Buffer.from(text));
  if (isRefusal(draft)) throw new Error(draft.refusal);
  return draft;
}

async function article(name: string, text: string): Promise<Article> {
  const made = await draft(name, text);
  return articleOf('a', made, clean(made.lines));
}

async function refusal(name: string, text: string): Promise<string> {
  const result = await draftFile(name, Buffer.from(text));
  if (!isRefusal(result)) throw new Error('was taken');
  return result.refusal;
}

const kept = ({ text, paragraphs }: Article) =>
  paragraphs.map(({ section, start, end }) => `${section}: ${text.slice(start, end)}`);
const left = ({ text, leftOut }: Article) =>
  leftOut.map(({ reason, start, end }) => `${reason}: ${text.slice(start, end)}`);

const FRONT = `---
title: "Talks: round two"
outlet: The Paper
published: 2026-01-24
url: https://paper.example/talks?id=1
language: en
tags: [a, b]
---
`;

describe('Markdown', () => {
  it('takes the head from front matter and the text as a reader sees it', async () => {
    const text = `${FRONT}
# Talks: round two

The **ministers** met in [Geneva](https://example.com "x") on \`Monday\`.
They ate &amp; left.

- One point
- Another point

> A *quotation*.

## What follows

Nothing.

\`\`\`js
code()
\`\`\`

<div>html</div>
`;
    const made = await article('a.md', text);
    expect(made).toMatchObject({
      title: 'Talks: round two',
      outlet: 'The Paper',
      url: 'https://paper.example/talks?id=1',
      language: 'en',
      published: { date: '2026-01-24', basis: 'printed' },
    });
    expect(made.text.slice(made.published!.span.start, made.published!.span.end)).toBe('2026-01-24');
    expect(kept(made)).toEqual([
      'title: Talks: round two',
      'body: The ministers met in Geneva on Monday. They ate & left.',
      'body: One point',
      'body: Another point',
      'body: A quotation.',
      'heading: What follows',
      'body: Nothing.',
    ]);
    expect(left(made)).toEqual([
      'head: The Paper',
      'head: 2026-01-24',
      'head: https://paper.example/talks?id=1',
      'head: en',
      'repeats the title: Talks: round two',
      'block of code: code()',
      'HTML inside Markdown: <div>html</div>',
    ]);
    expect(made.leftOut.map(({ line }) => line)).toEqual([3, 4, 5, 6, 10, 24, 28]);
  });

  it('needs no front matter', async () => {
    const made = await article('a.md', '# A title\n\nThey met on May 3, 2024 in Rome.\n');
    expect(made).toMatchObject({ title: 'A title', url: null, published: { basis: 'inferred' } });
  });

  it.each([
    ['a title that is a list', 'title: [a, b]', /title must be text/],
    ['a number for an outlet', 'outlet: 7', /outlet must be text/],
    ['a date that is none', 'published: soon', /published must be a date/],
    ['an address that is none', 'url: paper', /url must be an http/],
    ['an address of another kind', 'url: "javascript:alert(1)"', /url must be an http/],
    ['a language that is none', 'language: "?"', /language must be/],
    ['a list instead of names', '- a\n- b', /not a list of names/],
    ['what is not YAML', 'title: "open', /not YAML/],
    [
      'aliases that multiply',
      `a: &a [x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]`,
      /aliases/,
    ],
  ])('refuses front matter with %s', async (_, yaml, reason) => {
    const words = await refusal('a.md', `---\n${yaml}\n---\n\nText of it.\n`);
    expect(words).toMatch(reason);
    expect(words).toMatch(/^a\.md /);
  });

  it('reads a rule at the top as a rule', async () => {
    expect(kept(await article('a.md', '---\n\n# Title\n\nA sentence.'))).toEqual([
      'title: Title',
      'body: A sentence.',
    ]);
  });
});

const PROSE =
  'The ministers met for two hours on Monday, officials said, and agreed to meet again in spring. ';
const PAGE = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Talks: round two | The Paper</title>
<meta property="og:title" content="Talks: round two">
<meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2026-01-24T10:00:00Z">
<link rel="canonical" href="https://paper.example/talks">
<script>document.body.innerHTML = 'SHOUTING'; alert('SHOUTING')</script>
<style>p { color: red }</style></head>
<body onload="alert('SHOUTING')">
<nav><ul><li><a href="/">Home page</a></li><li><a href="/w">World news today</a></li></ul></nav>
<article><h1>Talks: round two</h1>
<p>${PROSE.repeat(3)}</p><p>“It is <b>not</b> over,” she <i>said</i>.<br>Nobody moved.</p>
<h2>What follows</h2><p>${PROSE.repeat(4)}</p>
<script>document.write('SHOUTING')</script><p hidden>hidden words</p>
<ul><li>One point of several that the ministers made, in a row.</li></ul>
</article>
<aside class="related sidebar"><h3>Related</h3><p><a href="/x">Fireplace ashes in your garden</a></p></aside>
<footer><p>© The Paper. Imprint. Cookies.</p></footer></body></html>`;

describe('HTML', () => {
  it('keeps what the reader view keeps and lists the rest', async () => {
    const made = await article('a.html', PAGE);
    expect(made).toMatchObject({
      title: 'Talks: round two',
      outlet: 'The Paper',
      url: 'https://paper.example/talks',
      language: 'en-GB',
      published: { date: '2026-01-24', basis: 'printed' },
    });
    const sentences = kept(made);
    expect(sentences[0]).toBe('title: Talks: round two');
    expect(sentences).toContain('body: “It is not over,” she said. Nobody moved.');
    expect(sentences).toContain('heading: What follows');
    expect(sentences).toContain('body: One point of several that the ministers made, in a row.');
    expect(sentences.join('\n')).not.toMatch(/Fireplace|Cookies|Home page/);
    expect(left(made)).toContain('outside the article: Fireplace ashes in your garden');
    expect(left(made)).toContain('outside the article: Home page');
    expect(made.text).not.toMatch(/SHOUTING|color: red|hidden words/);
  });

  it('reads a page without the elements that HTML lets it leave out', async () => {
    const made = await article(
      'a.html',
      `<!doctype html><title>Talks</title><h1>Talks</h1><p>${PROSE.repeat(12)}</p>`,
    );
    expect(made.title).toBe('Talks');
    expect(kept(made)).toContain(`body: ${PROSE.repeat(12).trim()}`);
  });

  it('takes the address that a browser saved it from where the page names none', async () => {
    const from = (page: string) =>
      page.replace('<html', '<!-- saved from url=(0032)https://paper.example/saved?id=1 -->\n<html');
    const silent = PAGE.replace(/<link rel="canonical".*>/, '');
    expect((await article('a.html', silent)).url).toBeNull();
    expect((await article('a.html', from(silent))).url).toBe('https://paper.example/saved?id=1');
    expect((await article('a.html', from(PAGE))).url).toBe('https://paper.example/talks');
  });

  it('reads the encoding that a page states', async () => {
    const page = PAGE.replace('utf-8', 'windows-1252').replaceAll(/[“”©]/g, '');
    const bytes = Buffer.from(page.replaceAll('spring', 'M\u00fcnchen'), 'latin1');
    const made = await draft('a.html', bytes);
    expect(made.text).toContain('München');
  });

  it.each([
    ['no markup', 'just text'],
    ['ten thousand elements inside each other', `<html><body>${'<div>'.repeat(10_000)}x`],
    ['too many elements', `<html><body>${'<p>x</p>'.repeat(30_000)}</body></html>`],
  ])('names a page with %s', async (_, page) => {
    expect(await refusal('a.html', page)).toMatch(/^a\.html .*left out\.$/);
  });
});
