/** What a bench is started with: a mistake is said in one sentence, with exit status 2. */

/** A whole number from 1 up. */
export function wholeNumber(name: string, typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed)) mistaken(`${name} takes a whole number from 1 up.`);
  return Number(typed);
}

/** One of these words. */
export function oneOf<Word extends string>(name: string, typed: string, words: readonly Word[]): Word {
  return words.find((word) => word === typed) ?? mistaken(`${name} takes one of: ${words.join(', ')}.`);
}

function mistaken(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
