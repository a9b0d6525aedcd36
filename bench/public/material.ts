/** Public questions with known answers on public texts, read from the forms they are published in. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { folded, squad } from '../../training/dataset.ts';

export interface Document {
  readonly title: string;
  /** Place in `Material.passages` of each of its paragraphs. */
  readonly passages: readonly number[];
}

export interface Asked {
  readonly text: string;
  /** Paragraphs that hold an answer, and the answers as they stand there. */
  readonly passages: readonly number[];
  readonly answers: readonly string[];
}

export interface Material {
  readonly documents: readonly Document[];
  /** Each on one line. */
  readonly passages: readonly string[];
  readonly questions: readonly Asked[];
}

const HELD_OUT = 1;

/** A JSON file, gzipped when its name ends in `.gz`; of the form for learning, only what is held out. */
export function readMaterial(file: string): Material {
  const bytes = readFileSync(file);
  const data: unknown = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  const own = folded.safeParse(data);
  return own.success ? heldOut(own.data) : fromSquad(squad.parse(data));
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function fromSquad({ data }: z.infer<typeof squad>): Material {
  const passages: string[] = [];
  const questions: Asked[] = [];
  const documents = data.map(({ title, paragraphs }) => ({
    title: decodeURIComponent(title).replaceAll('_', ' '),
    passages: paragraphs.map(({ context, qas }) => {
      const at = passages.push(oneLine(context)) - 1;
      for (const { question, answers } of qas) {
        const texts = [...new Set(answers.map(({ text }) => oneLine(text)))];
        if (texts.length > 0) questions.push({ text: oneLine(question), passages: [at], answers: texts });
      }
      return at;
    }),
  }));
  return { documents, passages, questions };
}

function heldOut({ articles, questions: all }: z.infer<typeof folded>): Material {
  const passages: string[] = [];
  const first = new Map<string, number>();
  const documents = articles
    .filter(({ fold }) => fold === HELD_OUT)
    .map(({ id, paragraphs }) => {
      first.set(id, passages.length);
      return { title: id, passages: paragraphs.map((text) => passages.push(oneLine(text)) - 1) };
    });
  const questions = all
    .filter(({ article }) => first.has(article))
    .map(({ q, article, answers, spans }) => ({
      text: oneLine(q),
      passages: [...new Set(spans.map(([paragraph]) => first.get(article)! + paragraph))],
      answers: answers.map(oneLine),
    }));
  return { documents, passages, questions };
}

/** Only every so manieth passage, and the questions whose passages are all left. */
export function thinned({ documents, passages, questions }: Material, keep: number): Material {
  const every = Math.max(1, passages.length / keep);
  const kept = new Map<number, number>();
  for (let i = 0; Math.floor(i * every) < passages.length; i++) kept.set(Math.floor(i * every), i);
  const left = (numbers: readonly number[]) => numbers.flatMap((at) => (kept.has(at) ? [kept.get(at)!] : []));
  return {
    documents: documents
      .map(({ title, passages: own }) => ({ title, passages: left(own) }))
      .filter((document) => document.passages.length > 0),
    passages: [...kept.keys()].map((at) => passages[at]!),
    questions: questions
      .filter((question) => question.passages.every((at) => kept.has(at)))
      .map((question) => ({ ...question, passages: left(question.passages) })),
  };
}
