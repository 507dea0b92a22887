import type { Combo } from '#renderer/ui/keys/combo.ts';

/** Leads to the exports of tools: its command has it, and so has the menu that offers the same. */
export const NUMBERS_KEY: Combo = 'mod+shift+I';
