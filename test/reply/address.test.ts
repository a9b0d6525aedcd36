import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse.ts';
import { addressOf } from '../../src/reply/address.ts';

const TEXT =
  'Title here\n\nA five-year plan, they said, (and more) ends here. The ministers met for two hours on Monday and agreed to meet again.\n';
const article = (url: string | null) => ({ ...parseArticle('a', TEXT), url });
const [short, long] = parseArticle('a', TEXT).paragraphs[1]!.sentences;

describe('addressOf', () => {
  it('leads to a short sentence whole and to a long one by its ends', () => {
    expect(addressOf(article('https://paper.example/x'), { ...short!, end: short!.start + 17 })).toBe(
      'https://paper.example/x#:~:text=A%20five%2Dyear%20plan%2C',
    );
    expect(addressOf(article('https://paper.example/x'), long!)).toBe(
      'https://paper.example/x#:~:text=The%20ministers%20met%20for,agreed%20to%20meet%20again%2E',
    );
  });

  it('keeps a fragment that is there, and what would end a Markdown link', () => {
    const address = addressOf(article('https://paper.example/a_(b)?c=1#d'), long!)!;
    expect(address).toMatch(/^https:\/\/paper\.example\/a_%28b%29\?c=1#d:~:text=/);
    expect(address).not.toMatch(/[()<>\s]/);
  });

  it('leads to no other words that the address led to before', () => {
    const address = 'https://paper.example/a#d:~:text=Title%20here';
    expect(addressOf(article(address), long!)).toMatch(/^https:\/\/paper\.example\/a#d:~:text=The%20/);
    expect(addressOf(article(address), null)).toBe('https://paper.example/a#d');
  });

  it.each([null, 'javascript:alert(1)', 'nonsense'])('gives nothing for %s', (url) => {
    expect(addressOf(article(url), long!)).toBeNull();
  });

  it('goes without the words when they would make it too long', () => {
    const url = `https://paper.example/${'x'.repeat(650)}`;
    expect(addressOf(article(url), long!)).toBe(url);
  });
});
