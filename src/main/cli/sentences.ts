import type { Language } from '../../shared/features/metrics/model.ts';
import type { GridFileError } from '../../shared/features/values/grid-file/model.ts';
import type { Refusal } from '../../shared/ipc/refusal.ts';
import { wordsFor } from './session.ts';

/** A refusal in words, with the facts that go with it. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const words = wordsFor('errors', language);
  const details = refusal.details ?? {};
  const facts = Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`);
  // The words name their facts themselves, or take none: one bag fits all of them.
  const sentence = words(refusal.code, { name: '', ...plain(details) });
  return facts.length > 0 ? `${sentence} (${facts.join('; ')})` : sentence;
}

/** One error of a grid file in words: the place first, then what is wrong there. */
export function gridErrorSentence(error: GridFileError, language: Language): string {
  const words = wordsFor('gridFile', language);
  const sentence = words(error.code, plain(error) as never);
  if (!('row' in error)) return sentence;
  const isCell = 'column' in error && 'value' in error;
  const place = words(isCell ? 'cell' : 'row', plain(error) as never);
  return `${place}${language === 'fr' ? '\u202F' : ''}: ${sentence}`;
}

function plain(facts: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts as Record<string, unknown>).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : String(value).replaceAll(',', ', '),
    ]),
  );
}
