import { expect, it } from 'vitest';
import { type Entry, readFeed } from '../../src/feeds/feed.ts';

const BASE = 'https://paper.example/feed';
const rss = (inside: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${inside}</channel></rss>`;
const atom = (inside: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">${inside}</feed>`;
const json = (inside: object) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...inside });

function onlyEntry(text: string): Entry {
  const { entries } = readFeed(text, BASE)!;
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

it.each<[string, string, Entry]>([
  [
    'RSS',
    rss(
      '<item><title>A ferry</title><link>/a</link><pubDate>Sat, 24 Jan 2026 10:00:00 GMT</pubDate><description>Short.</description><content:encoded>&lt;p&gt;Long.&lt;/p&gt;</content:encoded></item>',
    ),
    {
      title: 'A ferry',
      url: 'https://paper.example/a',
      published: 'Sat, 24 Jan 2026 10:00:00 GMT',
      content: '<p>Long.</p>',
    },
  ],
  [
    'Atom',
    atom(
      '<entry><title>A ferry</title><link rel="self" href="/x"/><link rel="alternate" href="/a"/><published>2026-01-24T10:00:00Z</published><updated>2026-01-26T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long.</p></div></content></entry>',
    ),
    {
      title: 'A ferry',
      url: 'https://paper.example/a',
      published: '2026-01-24T10:00:00Z',
      content: expect.stringContaining('<p>Long.</p>'),
    },
  ],
  [
    'JSON Feed',
    json({
      items: [
        {
          id: '1',
          url: 'https://paper.example/a',
          title: 'A ferry &amp; <b>',
          date_published: '2026-01-24T10:00:00Z',
          content_html: '<p>Long.</p>',
        },
      ],
    }),
    {
      title: 'A ferry &amp; <b>',
      url: 'https://paper.example/a',
      published: '2026-01-24T10:00:00Z',
      content: '<p>Long.</p>',
    },
  ],
])('reads an entry of %s', (_, text, entry) => {
  expect(onlyEntry(text)).toEqual(entry);
});

it.each([
  ['RSS', rss('<title>The Paper &amp;amp; Co</title><language>nb</language>')],
  ['Atom', atom('<title type="html">The Paper &amp;amp; Co</title>')],
  ['JSON Feed', json({ title: 'The Paper & Co', language: 'nb', items: [] })],
])('reads the head of %s', (_, text) => {
  expect(readFeed(text, BASE)).toEqual({ title: 'The Paper & Co', language: 'nb', entries: [] });
});

it.each([
  [
    'RSS',
    rss('<item><link>/a</link><title><![CDATA[Ferry <b>Astrid</b> &#8217;sails&#8217;]]></title></item>'),
  ],
  [
    'Atom',
    atom(
      '<entry><link href="/a"/><title type="html">Ferry &lt;b&gt;Astrid&lt;/b&gt; ’sails’</title></entry>',
    ),
  ],
])('takes a title of %s as its reader sees it', (_, text) => {
  expect(onlyEntry(text).title).toBe('Ferry Astrid ’sails’');
});

it('leaves what only looks like markup in a title as it is', () => {
  expect(onlyEntry(rss('<item><link>/a</link><title>AT&amp;T: 1 &lt; 2</title></item>')).title).toBe(
    'AT&T: 1 < 2',
  );
  const text = atom('<entry><link href="/a"/><title type="text">How to write &amp;amp;</title></entry>');
  expect(onlyEntry(text).title).toBe('How to write &amp;');
});

it.each([
  [
    'JSON Feed',
    json({ items: [{ url: 'https://paper.example/a', content_text: '1 < 2.\n\nThen <b>\n3.' }] }),
  ],
  [
    'Atom',
    atom('<entry><link href="/a"/><content type="text">1 &lt; 2.\n\nThen &lt;b&gt;\n3.</content></entry>'),
  ],
])('keeps the paragraphs of plain text in %s', (_, text) => {
  expect(onlyEntry(text).content).toBe('<p>1 &lt; 2.</p>\n<p>Then &lt;b>\n3.</p>');
});

it('takes the name of an entry for its address where that is one', () => {
  expect(onlyEntry(rss('<item><guid>https://paper.example/a</guid></item>')).url).toBe(
    'https://paper.example/a',
  );
  const named = rss('<item><guid isPermaLink="false">https://paper.example/a</guid></item>');
  expect(readFeed(named, BASE)!.entries).toEqual([]);
});

it('leaves out entries whose address is no page of the web', () => {
  const text = rss('<item><link>javascript:alert(1)</link></item><item><title>None</title></item>');
  expect(readFeed(text, BASE)!.entries).toEqual([]);
});

it('is not misled by what is no feed', () => {
  for (const text of ['', '<html></html>', '{}', 'A ferry']) expect(readFeed(text, BASE)).toBeNull();
});
