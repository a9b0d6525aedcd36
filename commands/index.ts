/** The one list of commands: dispatch, registration and help read it. */

import type { Command } from '../src/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { digest } from './digest.ts';
import { fact } from './fact.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

export const commands: readonly Command[] = [ask, fact, timeline, check, sources, digest, about];
