import type { Missing, MissingReason } from './evaluation.ts';

/** Causes that more data would not cure: all is known, and there is still no value. */
const CAUSES_OF_KNOWN_DATA: ReadonlySet<MissingReason> = new Set(['zero_divisor', 'not_finite']);

/** True where nothing is left to be known. */
export function areAllKnown(missing: readonly Missing[]): boolean {
  return missing.every((cause) => CAUSES_OF_KNOWN_DATA.has(cause.reason));
}

function nameOf(cause: Missing, reason: MissingReason): string {
  return JSON.stringify([cause.metric, cause.segment, reason]);
}

/**
 * One entry for each input and reason, with the periods of all its causes. A gap that also makes
 * a comparison with the period before impossible is told once, as `incomplete`.
 */
export function mergeMissing(causes: readonly Missing[]): Missing[] {
  if (causes.length < 2) return [...causes];
  const byName = new Map<string, Missing>();
  for (const cause of causes) {
    const name = nameOf(cause, cause.reason);
    const periods = new Set([...(byName.get(name)?.periods ?? []), ...cause.periods]);
    byName.set(name, { ...cause, periods: [...periods] });
  }
  return [...byName.values()].flatMap((cause) => withoutTold(cause, byName));
}

function withoutTold(cause: Missing, byName: ReadonlyMap<string, Missing>): Missing[] {
  const told = byName.get(nameOf(cause, 'incomplete'));
  if (cause.reason !== 'not_known' || !told) return [cause];
  const periods = cause.periods.filter((key) => !told.periods.includes(key));
  return periods.length > 0 ? [{ ...cause, periods }] : [];
}
