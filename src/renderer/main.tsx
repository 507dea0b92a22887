import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportFailure } from './api/main-calls.ts';
import { App } from './app/App.tsx';
import './app/styles/index.css';
import { watchWindowFailures } from './app/watch-window-failures.ts';

watchWindowFailures();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root, { onCaughtError: (error) => reportFailure('render', error) }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
