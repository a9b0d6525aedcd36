// Loaded into the program before it starts: collects its garbage four times a second, as a busy process does by itself.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
setInterval(runInNewContext('gc'), 250).unref();
