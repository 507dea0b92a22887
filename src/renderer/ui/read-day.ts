import { isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';

const WRITTEN = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/;

/** A date as people write it, day first: `22/11/2026`, `22.11.26`; null for anything else. */
export function readDay(text: string): Day | null {
  if (isDay(text.trim())) return text.trim();
  const match = WRITTEN.exec(text.trim());
  if (!match) return null;
  const [day = '', month = '', year = ''] = match.slice(1);
  const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
