/** The feeds' own thread: reads what strangers wrote, so that whatever it costs holds nobody up. */

import { parentPort } from 'node:worker_threads';
import { type Feed, readFeed } from './feed.ts';
import { type Known, type Landed, land } from './land.ts';
import { type Page, textOfFeed, textOfPage } from './page.ts';

/** One thing to read. */
export type Task =
  | { readonly kind: 'feed'; readonly page: Page; readonly url: string }
  | { readonly kind: 'page'; readonly page: Page; readonly known: Known }
  | { readonly kind: 'entry'; readonly html: string; readonly known: Known };

/** What came of it; a string says why nothing did. */
export interface Results {
  readonly feed: Feed | string;
  readonly page: Landed | string;
  readonly entry: Landed | string;
}

parentPort?.on('message', (task: Task) => void read(task).then((result) => parentPort!.postMessage(result)));

async function read(task: Task): Promise<Results[Task['kind']]> {
  switch (task.kind) {
    case 'feed': {
      const text = textOfFeed(task.page);
      if (text === null) return 'It is not in the encoding that it states.';
      return readFeed(text, task.url) ?? 'It is neither RSS, Atom nor JSON Feed.';
    }
    case 'page': {
      const text = textOfPage(task.page);
      return typeof text === 'string' ? text : land(text, task.known);
    }
    case 'entry':
      return land({ text: task.html, html: true }, task.known);
  }
}
