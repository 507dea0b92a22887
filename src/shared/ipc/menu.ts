/**
 * Places of the native menu that the window fills with its commands. Those of `app` are drawn on a
 * Mac alone, which has a menu of that name.
 */
const MENU_PLACES = [
  'app.settings',
  'file.new',
  'file.data',
  'file.copies',
  'edit.undo',
  'edit.find',
  'view.screens',
  'view.palette',
  'help.keys',
] as const;
export type MenuPlace = (typeof MENU_PLACES)[number];

export type MenuEntry = {
  readonly id: string;
  readonly place: MenuPlace;
  readonly label: string;
  /** Its keys as Electron writes them, shown beside it: the window hears them itself. */
  readonly accelerator: string | null;
  readonly isPossible: boolean;
};

/** The command that a reminder carries out. */
export const OPEN_REVIEWS = 'go.reviews';

const MOST_ENTRIES = 80;
const LONGEST_TEXT = 120;

/** True for what a window may fill the native menu with. By hand: the start waits for no schema. */
export function isMenu(told: unknown): told is readonly MenuEntry[] {
  return Array.isArray(told) && told.length <= MOST_ENTRIES && told.every(isEntry);
}

function isEntry(told: unknown): told is MenuEntry {
  if (typeof told !== 'object' || told === null) return false;
  const { id, place, label, accelerator, isPossible } = told as Record<string, unknown>;
  return (
    isText(id) &&
    isText(label) &&
    MENU_PLACES.some((one) => one === place) &&
    (accelerator === null || isText(accelerator)) &&
    typeof isPossible === 'boolean'
  );
}

function isText(told: unknown): told is string {
  return typeof told === 'string' && told !== '' && told.length <= LONGEST_TEXT;
}
