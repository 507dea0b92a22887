import type { Combo } from '#renderer/ui/keys/combo.ts';

/** Takes back the last command: the key of Undo, also told where a notice offers it. */
export const UNDO_KEY: Combo = 'mod+Z';
