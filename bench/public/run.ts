/**
 * `npm run bench:public -- FILE`: general English through `parley ask --json`, beside MiniSearch as it comes, on
 * public questions; and the same questions with the article or passage that answers them taken away.
 */

import { oneOf, typedAs, wholeNumber } from '../options.ts';
import { baselineOf, type Found, holds } from './baseline.ts';
import { askFolder, LAYOUTS, type Layout, type Reply } from './folder.ts';
import { type Asked, type Material, oneLine, readMaterial, thinned } from './material.ts';

const { values, positionals } = typedAs({
  allowPositionals: true,
  options: {
    /** How many passages are laid out; fewer are easier. */
    passages: { type: 'string', default: '300' },
    /** How many questions are asked at most. */
    questions: { type: 'string', default: '600' },
    layout: { type: 'string', default: 'article,passage,titled' },
    /** Parts the documents are taken away in, one at a time. */
    parts: { type: 'string', default: '5' },
  },
});

const [file] = positionals;
if (file === undefined) {
  process.stderr.write(
    'usage: npm run bench:public -- FILE [--passages N] [--questions N] [--layout L,...]\n',
  );
  process.exitCode = 2;
} else {
  const [passages, most, parts] = [
    wholeNumber('--passages', values.passages),
    wholeNumber('--questions', values.questions),
    wholeNumber('--parts', values.parts),
  ];
  const layouts = values.layout.split(',').map((layout) => oneOf('--layout', layout, LAYOUTS));
  const material = thinned(readMaterial(file), passages);
  const every = Math.max(1, material.questions.length / most);
  const questions = material.questions.filter((_, i) => Math.floor((i + 1) / every) > Math.floor(i / every));
  process.stdout.write(`${material.passages.length} passages, ${questions.length} questions, ${file}\n`);
  const peer = baselineOf(material);
  const found = questions.map(peer);
  row('MiniSearch as it comes', found);
  for (const layout of layouts) {
    const replies = await askFolder(
      material,
      layout,
      questions.map(({ text }) => text),
    );
    row(
      `Parley, ${layout} a file`,
      replies.map((one, i) => judged(one, questions[i]!, material)),
    );
    const refused = replies.filter(({ answered }) => !answered).length;
    const removed = await askWithout(material, layout, questions, parts);
    const still = removed.filter(({ answered }) => answered).length;
    line(`  refused though answerable ${percent(refused, replies.length)}`);
    line(
      `  answered though taken away ${percent(still, removed.length)}; best apart: ${apart(replies, removed)}`,
    );
  }
}

function judged({ passages: [first, second, third] }: Reply, question: Asked, material: Material): Found {
  const right = (passage: Reply['passages'][number] | undefined) =>
    passage !== undefined && question.passages.some((at) => material.passages[at] === oneLine(passage.text));
  return {
    passageFirst: right(first),
    passageInThree: [first, second, third].some(right),
    sentenceFirst: right(first) && holds(oneLine(first!.sentence), question),
  };
}

/** Each question once more, of the folder without what answers it. */
async function askWithout(
  material: Material,
  layout: Layout,
  questions: readonly Asked[],
  parts: number,
): Promise<Reply[]> {
  const documentOf = new Map(
    material.documents.flatMap(({ passages }, number) => passages.map((at) => [at, number] as const)),
  );
  const partOf = (question: Asked) =>
    (layout === 'article' ? documentOf.get(question.passages[0]!)! : question.passages[0]!) % parts;
  const replies: Reply[] = [];
  for (let part = 0; part < parts; part++) {
    const own = questions.filter((question) => partOf(question) === part);
    const gone =
      layout === 'article' ? material.documents.map((_, i) => i) : material.passages.map((_, i) => i);
    const without = new Set(gone.filter((i) => i % parts === part));
    if (layout !== 'article') for (const { passages } of own) for (const at of passages) without.add(at);
    replies.push(
      ...(await askFolder(
        material,
        layout,
        own.map(({ text }) => text),
        without,
      )),
    );
  }
  return replies;
}

/** How well one threshold could tell the two apart: what would still be answered when 8 % are refused. */
function apart(replies: readonly Reply[], removed: readonly Reply[]): string {
  const scores = replies.map(({ score }) => score).sort((a, b) => a - b);
  const least = scores[Math.floor(scores.length * 0.08)] ?? 0;
  const still = removed.filter(({ score }) => score >= least).length;
  return `${percent(still, removed.length)} above ${least}, where 8 % are refused`;
}

function row(name: string, found: readonly Found[]): void {
  const share = (key: keyof Found) => percent(found.filter((one) => one[key]).length, found.length);
  line(
    `${name}: passage first ${share('passageFirst')}, in three ${share('passageInThree')}, sentence first ${share('sentenceFirst')}`,
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
