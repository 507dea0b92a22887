import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportFailure } from './api/main-calls.ts';
import { keepFresh } from './api/app-events.ts';
import { createQueryClient } from './api/queries.ts';
import { App } from './app/App.tsx';
import { askAhead } from './app/ask-ahead.ts';
import './app/styles/index.css';
import { watchWindowFailures } from './app/watch-window-failures.ts';
import { watchClosing } from './ui/unsaved.ts';

watchWindowFailures();

const client = createQueryClient();
keepFresh(client);
const asked = askAhead(client);
watchClosing();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const page = createRoot(root, { onCaughtError: (error) => reportFailure('render', error) });
void asked.then(() =>
  page.render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  ),
);
