/** The one list of commands: dispatch, registration and help read it. */

import type { Command } from '../src/command.ts';
import { ask } from './ask.ts';

export const commands: readonly Command[] = [ask];
