import { InvalidArgumentError } from 'commander';
import { monthSchema } from '#shared/features/ledger/model.ts';
import { isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { readNumber } from '#shared/kernel/number-text.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { unknownMetric } from '../features/metrics/known-metrics.ts';
import { metricNamed } from '../features/metrics/metric-named.ts';
import type { KnownMetric } from '../features/metrics/known-metrics.ts';
import type { Snapshot } from '../features/values/snapshot.ts';
import { wordsFor } from './session.ts';
import type { Session } from './session.ts';
import { CliRefusal } from './refusal.ts';

/** One of the words that an option takes; anything else is wrong usage. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word === undefined) throw new InvalidArgumentError(`Expected one of: ${words.join(', ')}.`);
    return word;
  };
}

/** A date of the calendar. */
export function dayOption(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError('Expected a date such as 2026-11-22.');
  return text;
}

/** A month of the calendar. */
export function monthArgument(text: string): string {
  if (!monthSchema.safeParse(text).success) {
    throw new InvalidArgumentError('Expected a month such as 2026-06.');
  }
  return text;
}

export const kindOption: (text: string) => PeriodKind = oneOf(PERIOD_KINDS);

/** The metric that a person means, by its id or by its name. */
export function metricArgument(snapshot: Snapshot, text: string): KnownMetric {
  const metric = metricNamed(snapshot.metrics, text);
  if (!metric) throw unknownMetric(snapshot.metrics.keys(), text);
  return metric;
}

/** A number as people write it, in the unit's engine form: money in minor units, cents if not said. */
export function numberArgument(
  session: Pick<Session, 'language'>,
  text: string,
  unit: Unit,
  minorDigits = 2,
): number {
  // A shell is no place for habits of a language: `1.250` is one and a quarter there.
  const read = readNumber(text, { unit, usualDecimal: '.', allowsFraction: true, minorDigits });
  if (read.ok && read.value.number !== null) return read.value.number;
  const words = wordsFor('gridFile', session.language);
  throw new CliRefusal(`“${text}”: ${words(read.ok ? 'not_a_number' : read.error)}`);
}
