/** The one list of button actions. */

import type { Button } from '../../button.ts';
import { choose } from './choose.ts';
import { compare, explain, more, nearest } from './closer.ts';
import { context } from './context.ts';
import { remove } from './delete.ts';
import { page, post, preview } from './digest.ts';
import { erase } from './erase.ts';
import { fact, timeline } from './pages.ts';
import { list, read } from './read.ts';
import { report } from './report.ts';
import { share } from './share.ts';

export const buttons: readonly Button[] = [
  context,
  more,
  compare,
  explain,
  nearest,
  share,
  report,
  read,
  list,
  choose,
  fact,
  timeline,
  page,
  preview,
  post,
  erase,
  remove,
] as readonly Button[];
