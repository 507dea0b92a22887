import { z } from 'zod';
import { cleanText } from './csv.ts';
import { isDay } from './day.ts';

/** One line of text that a person wrote: trimmed, never empty, at most `max` characters. */
export function lineOfText(max: number) {
  return optionalText(max).min(1);
}

/** Text that may be left empty: trimmed, at most `max` characters. SQLite measures up to a NUL. */
export function optionalText(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\0]*$/);
}

export const daySchema = z.string().refine(isDay);
/** A period's key; whether it names a period is for the calendar to say. */
export const periodKeySchema = z.string().min(4).max(8);
/** A name of a segment (a channel, a product line), as stored and as a file gives it back. */
export const segmentNameSchema = z.string().transform(cleanText).pipe(lineOfText(60));
/** A number that can be stored and read back exactly. */
export const storableNumberSchema = z
  .number()
  .min(-Number.MAX_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER);
/** A row's number, given out by the database. */
export const rowIdSchema = z.number().int().positive();
