/** What a bench is started with: a mistake is said in one sentence, with exit status 2. */

import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What is typed behind the name of the bench. */
export function typedAs<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // What Node.js says besides is how to type something that is no option.
    const [sentence] = (error as Error).message.split('. ');
    return mistaken(`${sentence!.replace(/\.$/, '')}.`);
  }
}

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
