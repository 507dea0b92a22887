import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import { MAX_TEXT } from '../model.ts';
import type { EntryFields, LedgerEntry } from '../model.ts';

const NAMES = {
  fr: (seq: number) => `Correction du n° ${seq}`,
  en: (seq: number) => `Correction of no. ${seq}`,
} as const satisfies Record<Language, (seq: number) => string>;

/**
 * The entry that takes a locked one back: the same amounts with the other sign on the same accounts,
 * dated on the day of the correction, naming the corrected number. What was locked stays as it is.
 */
export function counterEntry(entry: LedgerEntry, today: Day, language: Language): EntryFields {
  const { seq, lockedOn: _lockedOn, finalNumber: _number, ...written } = entry;
  const { printedWith: _printed, toAmount, ...fields } = written;
  const name = NAMES[language](seq);
  return {
    ...fields,
    ...(toAmount === undefined ? {} : { toAmount: opposite(toAmount) }),
    // The opening balances of a year are one entry: what changes them later is none of them.
    ...(fields.journal === 'AN' ? { journal: 'OD' } : {}),
    paidOn: today,
    // With its name in front, the longest label would be longer than any may be.
    label: (fields.label === '' ? name : `${name} – ${fields.label}`).slice(0, MAX_TEXT),
    lines: fields.lines.map((line) => ({ ...line, amount: opposite(line.amount) })),
  };
}

/** Zero has no sign. */
function opposite(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
