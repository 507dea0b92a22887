import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { reportFailure } from './api/main-calls.ts';
import { client } from './api/window-client.ts';
import { App } from './app/App.tsx';

/*
 * Draws the first screen while this is loaded, not after: of a program, Chromium keeps compiled what
 * ran until it was loaded. What ran later would be compiled anew at each start.
 */
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const page = createRoot(root, { onCaughtError: (error) => reportFailure('render', error) });
flushSync(() =>
  page.render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  ),
);
