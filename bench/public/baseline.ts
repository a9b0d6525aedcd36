/** MiniSearch as it comes, over the same passages and over their sentences: what everything is held against. */

import MiniSearch from 'minisearch';
import { splitSentences } from '../../src/corpus/sentences.ts';
import type { Asked, Material } from './material.ts';

export interface Found {
  readonly passageFirst: boolean;
  readonly passageInThree: boolean;
  readonly sentenceFirst: boolean;
}

export function baselineOf({ passages }: Material): (question: Asked) => Found {
  const whole = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  whole.addAll(passages.map((text, id) => ({ id, text })));
  const sentences = passages.flatMap((text, passage) =>
    splitSentences(text).map(({ start, end }) => ({ passage, text: text.slice(start, end) })),
  );
  const single = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  single.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return (question) => {
    const ids = whole.search(question.text).map(({ id }) => id as number);
    const first = sentences[(single.search(question.text)[0]?.id as number | undefined) ?? -1];
    return {
      passageFirst: question.passages.includes(ids[0] ?? -1),
      passageInThree: ids.slice(0, 3).some((id) => question.passages.includes(id)),
      sentenceFirst:
        first !== undefined && question.passages.includes(first.passage) && holds(first.text, question),
    };
  };
}

/** Whether one of the listed answers stands in the text. */
export function holds(text: string, { answers }: Asked): boolean {
  const lower = text.toLowerCase();
  return answers.some((answer) => lower.includes(answer.toLowerCase().replace(/[.,;:]+$/, '')));
}
