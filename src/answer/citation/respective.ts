/** "Lima and Cusco, Peru's capital and second city, respectively": of what is asked only the one that it belongs to. */

import { type Mention, overlaps } from '../../reading/mention.ts';

/** Two names, and behind them the list whose parts belong to them in order. */
const LISTS =
  /(?<one>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) and (?:the )?(?<other>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)(?<first>[^;]*?) and (?<second>[^,;]*?),? respectively\b/du;

/**
 * Of two names the one to which most of the words at `met` belong; the mention itself where nothing is told of each, `null`
 * where it is not clear of which they are asked.
 */
export function respective(mention: Mention, text: string, met: readonly number[]): Mention | null {
  const places = LISTS.exec(text)?.indices?.groups;
  if (places === undefined) return mention;
  const [one, other, first, second] = ['one', 'other', 'first', 'second'].map((part) => {
    const [start, end] = places[part]!;
    return { start, end };
  });
  if (!overlaps(mention, one!) && !overlaps(mention, other!)) return mention;
  const within = ({ start, end }: Mention) => met.filter((at) => start <= at && at < end).length;
  const [ofFirst, ofSecond] = [within(first!), within(second!)];
  return ofFirst === ofSecond ? null : ofFirst > ofSecond ? one! : other!;
}
