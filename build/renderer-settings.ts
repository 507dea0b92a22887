import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { compiledWords } from './compiled-words.ts';

/** How the window's page is built, whether for the app or for the gallery of its pieces. */
export const rendererSettings: UserConfig = {
  root: 'src/renderer',
  plugins: [react(), compiledWords()],
  build: {
    target: 'chrome130',
    minify: true,
    // The style minifier has mangled light-dark(); what is read from disk need not be short.
    cssMinify: false,
    // The content security policy lets fonts come from files alone, not from data: addresses.
    assetsInlineLimit: 0,
  },
};
