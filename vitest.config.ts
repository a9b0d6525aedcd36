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

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((part) => moduleId.includes(`/test${part}`));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    sequence: { sequencer: LongFirst },
    // No module of the product keeps what it was asked, and no test leaves anything behind: files share what they load,
    // which would take half a second of a processor each.
    isolate: false,
    // Tests wait for programs more than they compute: more of them at a time than vitest's one below the cores.
    maxWorkers: 4,
    // Whole processes, browsers and databases are started: slower than the default allows on a small machine.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
