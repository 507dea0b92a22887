import type {
  TargetDraft,
  TargetYear,
  TargetYearEntry,
} from '#shared/features/targets/contract.ts';
import { LEVELS } from '#shared/kernel/levels.ts';

/**
 * A year of targets as it looks once these are decided; totals and statuses wait for the answer. The
 * very same year where none of them belongs to it.
 */
export function decidedYear(year: TargetYear, drafts: readonly TargetDraft[]): TargetYear {
  const byPeriod = new Map(
    drafts.filter(({ metric }) => metric === year.metric).map((draft) => [draft.period, draft]),
  );
  if (!year.periods.some(({ period }) => byPeriod.has(period.key))) return year;
  return {
    ...year,
    periods: year.periods.map((entry) => {
      const draft = byPeriod.get(entry.period.key);
      return draft ? decidedEntry(entry, draft) : entry;
    }),
  };
}

function decidedEntry(entry: TargetYearEntry, draft: TargetDraft): TargetYearEntry {
  const next = { ...entry };
  for (const level of LEVELS) next[level] = draft[level] === undefined ? next[level] : draft[level];
  return { ...next, origin: LEVELS.some((level) => next[level] !== null) ? 'own' : null };
}
