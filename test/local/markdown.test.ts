/** Discord's markdown, read as Discord's client reads it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Node, parseMarkdown } from '../../src/local/page/markdown.ts';

/** The tree in one line: `strong(em(x))`. */
function sketch(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'break':
          return '↵';
        case 'code':
        case 'code block':
          return `${node.type}(${node.text})`;
        case 'list':
          return `${node.start === null ? 'ul' : `ol ${node.start}`}(${node.items.map(sketch).join('; ')})`;
        case 'heading':
          return `h${node.level}(${sketch(node.children)})`;
        case 'link':
          return `link ${node.url}(${sketch(node.children)})`;
        case 'mention':
          return `${node.kind}(${node.id}${node.name})`;
        case 'timestamp':
          return `time(${node.seconds} ${node.style})`;
        case 'emoji':
          return `emoji(${node.name})`;
        default:
          return `${node.type}(${sketch(node.children)})`;
      }
    })
    .join('');
}

test.each<[string, string]>([
  ['**bold _and_ more**', 'strong(bold em(and) more)'],
  ['***both***', 'strong(em(both))'],
  ['__under__ ~~strike~~ ||spoiler||', 'underline(under) strike(strike) spoiler(spoiler)'],
  ['snake_case_name stays', 'snake_case_name stays'],
  ['a _b_ c', 'a em(b) c'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['\\*not\\* \\_this\\_', '*not* _this_'],
  ['`**code**`', 'code(**code**)'],
  ['``a`b``', 'code(a`b)'],
  ['```js\nlet x\n```', 'code block(let x)'],
  ['> one\n> two\nthree', 'quote(one↵two)three'],
  ['>>> one\ntwo', 'quote(one↵two)'],
  ['>no space', '>no space'],
  ['a > b', 'a > b'],
  ['# One\n## Two\n### Three\n#### four', 'h1(One)h2(Two)h3(Three)#### four'],
  ['#tag', '#tag'],
  ['-# small **print**\nbig', 'subtext(small strong(print))big'],
  ['- a\n- b\n  - c', 'ul(a; bul(c))'],
  ['3. x\n4. y', 'ol 3(x; y)'],
  ['-no list', '-no list'],
  ['- \r[\n- a\u2028b', 'ul(\r[; a\u2028b)'],
  ['[label](https://example.org/a_(b))', 'link https://example.org/a_(b)(label)'],
  ['[**bold** label](<https://example.org>)', 'link https://example.org(strong(bold) label)'],
  ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
  ['https://example.org/a_b_c.', 'link https://example.org/a_b_c(https://example.org/a_b_c).'],
  ['<https://example.org>', 'link https://example.org(https://example.org)'],
  ['<@1> <@!2> <@&3> <#4> </ask me:5>', 'user(1) user(2) role(3) channel(4) command(5ask me)'],
  ['@everyone and @here', 'everyone(everyone) and everyone(here)'],
  ['<t:1700000000:R> <t:-5>', 'time(1700000000 R) time(-5 f)'],
  ['<:smile:123> <a:dance:4>', 'emoji(smile) emoji(dance)'],
  ['42:c::/48 and \\:100: at 10: 30', '42emoji(c):/48 and :100: at 10: 30'],
  ['<script>x</script>', '<script>x</script>'],
  ['\\> not a quotation', '> not a quotation'],
  ['\\-# not small', '-# not small'],
])('%j', (text, tree) => {
  expect(sketch(parseMarkdown(text))).toBe(tree);
});

test('a link whose label looks like an address shows its source', () => {
  const nodes = parseMarkdown('[https://good.example](https://evil.example)');
  expect(
    nodes.some((node) => node.type === 'link' && node.children.some((child) => child.type !== 'text')),
  ).toBe(false);
  expect(sketch(nodes)).toContain('evil.example');
});

/** Everything that markdown is made of, put together at random. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '> ',
        '>>> ',
        '# ',
        '-# ',
        '- ',
        '1. ',
        '\n',
        '\\',
      ),
      fc.constantFrom(
        '[',
        '](',
        ')',
        '<',
        '>',
        '<@1>',
        '<t:1:R>',
        'https://x.y',
        '@everyone',
        ' ',
        '‮',
        '\u200b',
      ),
      fc.string({ maxLength: 5, unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('any text is read, no letter is lost, and no link leads but to http', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const nodes = parseMarkdown(text);
      const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
      const links: string[] = [];
      const read = (all: readonly Node[]): string =>
        all
          .map((node) => {
            if (node.type === 'link') links.push(node.url);
            if ('items' in node) return node.items.map(read).join('');
            if ('children' in node) return read(node.children) + (node.type === 'link' ? node.url : '');
            return 'text' in node ? node.text : 'name' in node ? node.name : '';
          })
          .join('');
      const shown = letters(read(nodes));
      // A code block's language and a timestamp's style are the only letters that are not shown.
      for (const letter of letters(text.replace(/```[a-z0-9_+\-.#]*|<t:-?\d+:\w>/gi, '')))
        expect(shown).toContain(letter);
      for (const link of links) expect(link).toMatch(/^https?:\/\//);
    }),
    { numRuns: 500 },
  );
});

test.each(['*', '_a', '> ', '[', '||', '- ', '`', '**a', '\\', '[a](', '* a ', '<', '__a', '~~a', '\n- '])(
  'a message full of %j is read in no time',
  (part) => {
    const text = part.repeat(Math.floor(4000 / part.length));
    const start = performance.now();
    parseMarkdown(text);
    // A runaway pattern takes minutes; a loaded machine does not make seconds of milliseconds.
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);
