import type { QueryClient } from '@tanstack/react-query';
import { languageOfSystem } from '#shared/kernel/language.ts';
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
  const wanted = [
    loadWordsAhead(client, languageOfSystem(document.documentElement.lang)),
    readAhead(client, 'settings.read', {}),
    readAhead(client, 'vault.status', {}),
    ...(isFocus ? askFocus(client) : []),
  ];
  if (isFocus) {
    void readAhead(client, 'reviews.overview', {});
    void readAhead(client, 'ledger.waiting', {});
  }
  await Promise.all(wanted);
}

function askFocus(client: QueryClient): readonly Promise<void>[] {
  return [
    readAhead(client, 'metrics.list', {}),
    readAhead(client, 'values.undoState', {}),
    readAhead(client, 'focus.view', { quarter: null }),
  ];
}
