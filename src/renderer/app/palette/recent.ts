const KEY = 'palette.recent';
const MOST_KEPT = 20;

/** The ids of what was chosen in the palette, the newest first. */
export function readRecent(storage: Pick<Storage, 'getItem'>): readonly string[] {
  return (storage.getItem(KEY) ?? '').split('\n').filter(Boolean);
}

export function rememberRecent(storage: Pick<Storage, 'getItem' | 'setItem'>, id: string): void {
  const others = readRecent(storage).filter((one) => one !== id);
  storage.setItem(KEY, [id, ...others].slice(0, MOST_KEPT).join('\n'));
}
