import { fractionOf } from '#shared/kernel/fraction.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import { daysIn } from './cell-moment.ts';
import { foldedHeading } from './folded-heading.ts';
import type { NumbersPart } from './one-file-a-day.ts';
import type { ProfileNumber } from './profile.ts';
import type { KnownLevel } from './spans.ts';

/**
 * The level that a running number starts from: as it was told, or as it stands beside or below a label
 * above the headings, on the day that the label names or else the file's last. null: nobody knows it.
 */
export function knownLevel(
  { start }: ProfileNumber,
  { found, read, readers, coverage }: NumbersPart,
): KnownLevel | null {
  if (start === undefined) return null;
  if ('value' in start) return { value: fractionOf(start.value), on: dayNumber(start.on) };
  const label = foldedHeading(start.cell).name;
  const end = read.dated.reduce((last, { day }) => Math.max(last, day), -Infinity);
  for (const [at, row] of found.rows.slice(0, found.headingRow).entries()) {
    const place = row.findIndex((cell) => foldedHeading(cell).name.startsWith(label));
    if (place === -1) continue;
    const beside = [...row.slice(place + 1), found.rows[at + 1]?.[place] ?? ''];
    for (const cell of beside) {
      const told = readers.amount(cell);
      if (told === null || told === 'unreadable') continue;
      const [named] = daysIn(row[place] ?? '', readers.dayOrder ?? 'mdy');
      const on = named ?? (end === -Infinity ? coverage.until : end);
      return { value: told.amount, on };
    }
  }
  return null;
}
