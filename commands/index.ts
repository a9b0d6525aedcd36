/** The one list of commands: dispatch, registration and help read it. */

import type { Command } from '../src/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { digest } from './digest.ts';
import { sources } from './sources.ts';

export const commands: readonly Command[] = [ask, check, sources, digest, about];
