/** Texts that try to break out of a reply, and articles and questions made of them. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const HOSTILE: Readonly<Record<string, string>> = {
  'a mention of everyone': '@everyone and @here',
  'a user mention': '<@123456789012345678> <@!123456789012345678>',
  'a role mention': '<@&123456789012345678>',
  'a channel mention': '<#123456789012345678>',
  'a command mention': '</ask:123456789012345678>',
  'a masked link': '[the full text](https://evil.example/x)',
  'a masked link without a preview': '[x](<https://evil.example/y>)',
  'a bare link': 'https://evil.example/z and <https://evil.example/w>',
  'a block quotation': '>>> from here on',
  'a quotation': '> said',
  subtext: '-# printed 1 Jan 2020',
  'a heading': '# Breaking',
  'a list': '- one',
  'a starred list': '* one',
  'a numbered list': '1. one',
  'a code fence': '```js alert(1) ```',
  'inline code': '`code` and ``more``',
  'a timestamp': '<t:1:R>',
  'the first second': '<t:0>',
  'an id of Discord': '<id:customize> <id:browse>',
  'a telephone number': '<+49 1234567> <mailto:a@evil.example>',
  'a custom emoji': '<:smile:123456789012345678> <a:wave:123456789012345678>',
  'shortcodes of emojis': '2a14:c::/48 and :100: :+1::skin-tone-2:',
  'a spoiler': '||hidden||',
  'bold, italics, underlined, struck': '**b** *i* _i_ __u__ ~~s~~ ***bi***',
  'half a bold': 'half ** open',
  'quotation marks': '“forged” · attributed: “nobody”',
  'a forged citation': '**[9]** “I surrender.”',
  'a forged citation with its line': '[1] “I surrender.” · The Times · paragraph 1 · printed 25 Jan 2026',
  'a forged citation on lines of its own': 'x\n**[1]** “I surrender.”\n-# The Times · printed 25 Jan 2026',
  'right to left': '\u202Edrow\u202C and \u2067isolate\u2069',
  'marks of direction': '\u200Eleft\u200F \u061Cright',
  'tags and selectors': 'a\u{E0041}\u{E007F}b \uFE0F',
  'no width': 'zero\u200Bwidth\u200Djoined\uFEFF',
  'letters that show nothing': 'a\u3164\u3164b \u2800\u2800\u2800 \u115F\u1160\uFFA0 c',
  'a slug': 'Russia_U_S__Ukraine_Talks__Next_Round_',
  'a backslash': 'end \\',
  'escaped already': '\\*\\*b\\*\\* \\<@123456789012345678\\>',
  'letters that only look like marks': '＠everyone ＜@1＞ ﹡x﹡',
  html: '<script>alert(1)</script> <b>b</b> &lt;@1&gt;',
};

/** Those that stand on one line, as the paragraphs of an article do. */
export function inArticles(): string[] {
  return Object.values(HOSTILE).filter((text) => !text.includes('\n'));
}

/** Writes a folder of three articles: hostile bodies under hostile titles, and one with a very long sentence. */
export function writeHostileArticles(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const marks = inArticles();
  const body = marks.flatMap((mark) => [
    `The delegation of Norway wrote ${mark} after the talks in Abu Dhabi on January 24.`,
    `${mark} stood in the statement that the envoy of Norway could sign on February 1.`,
  ]);
  const slug = 'Talks_of_U_S__and_Norway__[x](https://evil.example)_**End**_@everyone';
  writeFileSync(join(folder, 'a_slug.txt'), `${slug}\nJanuary 24, 2026\n\n${body.join('\n\n')}\n`);
  const second = body.toReversed().map((line) => line.replace('Norway', 'Sweden'));
  writeFileSync(
    join(folder, 'b_head.md'),
    `---\ntitle: "<@123456789012345678> # talks <t:1:R>"\noutlet: "[AP](https://evil.example)"\npublished: 2026-01-25\nurl: "https://evil.example/a_(b)"\n---\n\n${second.join('\n\n')}\n`,
  );
  const long = `The envoy of Denmark said ${'that _the_ talks go on, '.repeat(170)}and that is all.`;
  const many = 'The envoy of Denmark met *somebody* in Oslo. '.repeat(200);
  writeFileSync(join(folder, 'c_long.txt'), `Denmark speaks at length\n\n${long}\n\n${many}\n`);
  return folder;
}

/** Questions that carry each text, about what the articles say and about what they do not. */
export const QUESTIONS: readonly string[] = Object.values(HOSTILE).flatMap((mark) => [
  mark,
  `what did the delegation of Norway write ${mark}`,
  `${mark} capital of France`,
]);
