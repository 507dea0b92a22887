import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportFailure } from './api/main-calls.ts';
import { App } from './app/App.tsx';
import './app/styles/index.css';
import { watchWindowFailures } from './app/watch-window-failures.ts';
import { leaveField } from './ui/leave-field.ts';

watchWindowFailures();
// A window that is closed takes its fields away without a blur, and what was typed with them.
window.addEventListener('beforeunload', leaveField);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root, { onCaughtError: (error) => reportFailure('render', error) }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
