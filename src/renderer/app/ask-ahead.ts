import type { QueryClient } from '@tanstack/react-query';
import { languageOfSystem } from '#shared/kernel/language.ts';
import type { Language } from '#shared/kernel/language.ts';
import { readAhead } from '../api/queries.ts';
import { loadWordsAhead } from './use-window-words.ts';

/** Where the window begins, and what stands there when it was never left. */
const FIRST_PLACES = ['', '#/'];

/**
 * Asks for what the first screen shows, and waits for what most of it is drawn from: part after part
 * would ask only once the part before it was drawn, and each would be drawn by itself. Changes must be
 * heard already, so that no old answer is kept.
 */
export async function askAhead(client: QueryClient): Promise<void> {
  const isFocus = FIRST_PLACES.includes(location.hash);
  const language = languageOfSystem(document.documentElement.lang);
  const wanted = [
    loadWordsAhead(client, language),
    readAhead(client, 'settings.read', {}),
    readAhead(client, 'vault.status', {}),
    ...(isFocus ? askFocus(client) : []),
  ];
  if (isFocus) void readAhead(client, 'reviews.overview', {});
  setTimeout(() => readyNumbers(language));
  await Promise.all(wanted);
}

/**
 * While the answers are made: for the first number that a page writes, whatever its language, Chromium
 * looks through all languages that there are, which takes it 8 ms.
 */
function readyNumbers(language: Language): void {
  new Intl.NumberFormat(language).format(0);
}

function askFocus(client: QueryClient): readonly Promise<void>[] {
  return [
    readAhead(client, 'metrics.list', {}),
    readAhead(client, 'values.undoState', {}),
    readAhead(client, 'focus.view', { quarter: null }),
  ];
}
