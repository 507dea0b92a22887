import { readSettings } from '../features/settings/store.ts';
import type { Look } from '../line/service-line.ts';
import type { Surroundings } from '../operations/context.ts';
import type { Shelf } from '../shelf.ts';

/** Gives the look of the open business, and tells it whenever it is not the one told last. */
export function tellLook(
  shelf: Shelf,
  { systemLanguage }: Surroundings,
  tell: (look: Look) => void,
): () => Look {
  let told = '';
  const read = (): Look => {
    const { language, theme } = readSettings(shelf.current().readable, systemLanguage);
    const look = { language, theme, isSample: shelf.isSample() };
    const now = JSON.stringify(look);
    if (now !== told) tell(look);
    told = now;
    return look;
  };
  read();
  return read;
}
