import type { RowFilter } from './profile-model.ts';

const NOT_DONE = {
  declined: 'cancelled',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  refuse: 'cancelled',
  annule: 'cancelled',
  rejete: 'cancelled',
} as const;

/** Only what is done is kept; what failed was never money, and all else may still come. */
export const onlyDone = (column: string, done: readonly string[]): RowFilter => ({
  column,
  skips: {
    ...NOT_DONE,
    failed: 'cancelled',
    reverted: 'cancelled',
    denied: 'cancelled',
    voided: 'cancelled',
    reversed: 'cancelled',
    expired: 'cancelled',
    rejected: 'cancelled',
  },
  keeps: done,
  otherwise: 'pending',
});

/** Day first and a decimal comma, where the file itself does not tell. */
export const FRENCH = { decimal: ',', isDayFirst: true } as const;
/** A decimal point; the order of day and month is asked for where it stays open. */
export const ENGLISH = { decimal: '.', isDayFirst: null } as const;
