import { keepFresh } from './api/app-events.ts';
import { client } from './api/window-client.ts';
import { askAhead } from './app/ask-ahead.ts';
import './app/styles/index.css';
import { watchWindowFailures } from './app/watch-window-failures.ts';
import { watchClosing } from './ui/unsaved.ts';

watchWindowFailures();

keepFresh(client);
const asked = askAhead(client);
watchClosing();

void asked.then(() => import('./draw.tsx'));
