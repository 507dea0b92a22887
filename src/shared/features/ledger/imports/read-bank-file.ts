import type { Result } from '#shared/kernel/result.ts';
import type { BankFileError, BankReading } from './bank-row.ts';
import { camtProfile, readCamt } from './camt.ts';
import { isCfonb, readCfonb } from './cfonb.ts';
import { isOfx, readOfx } from './ofx.ts';
import { isMt940, readMt940 } from './mt940.ts';
import { BANK_PROFILES } from './profiles.ts';
import type { BankProfile } from './profile-model.ts';
import { isQif, readQif } from './qif.ts';
import { readTable } from './read-table.ts';
import { findTable } from './table-source.ts';

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
  text: string,
  hints: BankFileHints,
): Result<BankReading, BankFileError> {
  const { profile, isDayFirst, own } = hints;
  const asked = (name: string) => profile === null || profile === name;
  if (isCfonb(text) && asked('cfonb120')) return { ok: true, value: readCfonb(text) };
  if (isMt940(text) && asked('mt940')) return { ok: true, value: readMt940(text) };
  if (isQif(text) && asked('qif')) return readQif(text, isDayFirst);
  const camt = camtProfile(text);
  if (camt && asked(camt)) return readCamt(text, camt);
  if (isOfx(text) && asked('ofx')) return { ok: true, value: readOfx(text) };
  const profiles = [...own, ...BANK_PROFILES].filter(
    ({ id }) => profile === null || id === profile || id.startsWith(`${profile}-`),
  );
  const table = findTable(text, profiles);
  return table.ok ? readTable(table.value, hints) : table;
}
