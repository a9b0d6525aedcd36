/** Starts the page. */

import { render } from 'preact';
import { loadWelcome } from './api.ts';
import { App } from './app.tsx';

const welcome = await loadWelcome();
document.title = `${welcome.application.name} · Local Discord`;
render(<App welcome={welcome} />, document.body);
