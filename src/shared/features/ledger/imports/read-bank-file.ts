import type { Result } from '#shared/kernel/result.ts';
import type { BankFileError, BankReading } from './bank-row.ts';
import { camtProfile, readCamt } from './camt.ts';
import { isCfonb, readCfonb } from './cfonb.ts';
import { isOfx, readOfx } from './ofx.ts';
import { isMt940, readMt940 } from './mt940.ts';
import type { LongText } from './long-text.ts';
import { BANK_PROFILES } from './profiles.ts';
import type { BankProfile } from './profile-model.ts';
import { isQif, readQif } from './qif.ts';
import { readTable } from './read-table.ts';
import { findTable, isOpenEnded } from './table-source.ts';

/** What the user says about a file, where it does not tell itself. */
export type BankFileHints = {
  /** The profile to read it by; null: recognised by what is in it. */
  readonly profile: string | null;
  readonly isDayFirst: boolean | null;
  /** Profiles of the user's own, which go before ours. */
  readonly own: readonly BankProfile[];
  /** Told after each row of a table how many of how many are read; may throw to give up. */
  readonly onRow?: (done: number, of: number) => void;
};

/** Nothing is said: the file has to tell everything. */
export const NO_HINTS: BankFileHints = { profile: null, isDayFirst: null, own: [] };

/** Reads a file of a bank or a payment platform, recognised by its content. */
export function readBankFile(
  text: string | LongText,
  hints: BankFileHints,
): Result<BankReading, BankFileError> {
  const { profile, isDayFirst, own } = hints;
  const asked = (name: string) => profile === null || profile === name;
  const [head, whole] =
    typeof text === 'string' ? [text, () => text] : [text.head, () => text.whole()];
  if (isCfonb(head) && asked('cfonb120')) return { ok: true, value: readCfonb(whole()) };
  if (isMt940(head) && asked('mt940')) return { ok: true, value: readMt940(whole()) };
  if (isQif(head) && asked('qif')) return readQif(whole(), isDayFirst);
  const camt = camtProfile(head);
  if (camt && asked(camt)) return readCamt(whole(), camt);
  if (isOfx(head) && asked('ofx')) return { ok: true, value: readOfx(whole()) };
  const profiles = [...own, ...BANK_PROFILES].filter(
    ({ id }) => profile === null || id === profile || id.startsWith(`${profile}-`),
  );
  const table = findTable(text, profiles);
  if (!table.ok) return table;
  return readTable(table.value, { ...hints, isOpenEnded: isOpenEnded(text) });
}
