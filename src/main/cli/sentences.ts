import { formulaErrorArguments } from '#shared/features/metrics/formula/error-arguments.ts';
import type { FormulaError } from '#shared/features/metrics/formula/formula-error.ts';
import type { Language } from '#shared/kernel/language.ts';
import { FEC_FAULTS } from '#shared/features/ledger/fec-contract.ts';
import type { GridFileError } from '#shared/features/values/grid-file/model.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Refusal } from '#shared/ipc/refusal.ts';
import { wordsFor } from './session.ts';

/** A refusal in words, with the facts that go with it. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const words = wordsFor('errors', language);
  const details = refusal.details ?? {};
  if (refusal.code === 'formula_error') return formulaSentence(details, language);
  if (refusal.code === 'fec_unread') return fecSentence(details, language);
  // The words name their facts themselves, or take none: one bag fits all of them.
  const sentence = words(refusal.code, { name: '', seq: '', ...plain(details) });
  const facts = Object.entries(plain(details)).map(([name, value]) => `${name}: ${value}`);
  return facts.length > 0 ? `${sentence} (${facts.join('; ')})` : sentence;
}

function fecSentence(facts: NonNullable<Refusal['details']>, language: Language): string {
  const fault = FEC_FAULTS.find((one) => one === facts['problem']);
  const sentence = wordsFor('errors', language)('fec_unread');
  const { line = '', names = '' } = plain(facts);
  const where = { line: String(line), names: String(names) };
  const why = fault && wordsFor('fec', language)(`fault.${fault}`, where);
  return why === undefined ? sentence : `${sentence} ${why}`;
}

/** Characters count from 1, as people count them. */
function formulaSentence(facts: NonNullable<Refusal['details']>, language: Language): string {
  const words = wordsFor('metrics', language);
  const problem = facts['problem'] as FormulaError['code'];
  const sentence = words(
    `formulaError.${problem}`,
    formulaErrorArguments(facts, (unit) => words(`inferred.${unit}`)),
  );
  return `${Number(facts['start']) + 1}–${String(facts['end'])}: ${sentence}`;
}

/** One error of a grid file in words: the place first, then what is wrong there. */
export function gridErrorSentence(error: GridFileError, language: Language): string {
  const words = wordsFor('gridFile', language);
  const facts = plain(error);
  // Handed in as what it is, the arguments of all its words at once cost the compiler more than all
  // the rest of this room.
  const code: keyof Messages['gridFile'] = error.code;
  const sentence = words(code as never, facts as never);
  const place = placeOf(error);
  if (place === null) return sentence;
  return `${words(place, facts as never)}${language === 'fr' ? '\u202F' : ''}: ${sentence}`;
}

function placeOf(error: GridFileError): 'cell' | 'column' | 'row' | null {
  if (!('row' in error)) return null;
  if (!('column' in error)) return 'row';
  return 'value' in error ? 'cell' : 'column';
}

function plain(facts: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts as Record<string, unknown>).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      return [name, Array.isArray(value) ? value.join(', ') || 'none' : String(value)];
    }),
  );
}
