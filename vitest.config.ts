import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that start one program after another take minutes: begun last, they would run on alone at the end. */
const LONG = [
  '/digest/race',
  '/digest/kill',
  '/digest/calendar',
  '/faults/',
  '/shards/',
  '/terminal/',
  '/package',
];

/** Folders of tests that only call functions of texts, which keep nothing: their files share what they have read. */
const TEXTS = ['answer', 'corpus', 'facts', 'gold', 'language', 'reading', 'reply'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      // Short ones come last, together, as a process takes another only when it is the next.
      if (project.name === 'texts') return LONG.length + 1;
      const place = LONG.findIndex((part) => moduleId.includes(`/test${part}`));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    // Tests wait for programs more than they compute: more of them at a time than vitest's one below the cores.
    maxWorkers: 4,
    // Whole processes, browsers and databases are started: slower than the default allows on a small machine.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'texts', include: TEXTS, isolate: false } },
      { extends: true, test: { name: 'programs', include: ['test/**/*.test.ts'], exclude: TEXTS } },
    ],
  },
});
