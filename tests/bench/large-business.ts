import { createBusiness } from '#main/db/open.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { focusHandlers } from '#main/features/focus/handlers.ts';
import { metricsHandlers } from '#main/features/metrics/handlers.ts';
import { settingsHandlers } from '#main/features/settings/handlers.ts';
import { valuesHandlers } from '#main/features/values/handlers.ts';
import { createClock } from '#main/operations/clock.ts';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, periodAt, periodContaining } from '#shared/kernel/period.ts';

type Size = { readonly metrics: number; readonly weeks: number; readonly today: Day };

/**
 * A business that follows so many metrics: the whole catalogue and own ones, every input with a
 * value in each of the last weeks. Gives the number of values.
 */
export function writeLargeBusiness(file: string, { metrics, weeks, today }: Size): number {
  const clock = createClock(() => today);
  const surroundings = { clock, systemLanguage: 'en' } as const;
  const request = { path: file, backupFolder: `${file}-backups`, now: clock.now() };
  const created = createBusiness(request);
  if (!created.ok) throw new Error(created.error.code);
  const business = created.value;
  const run = (name: string, work: (context: CommandContext) => void) =>
    business.runCommand({ name, door: 'typed', at: clock.now() }, (db) =>
      work({ ...surroundings, db }),
    );
  const catalogue = [...definitionsOf({ ltv: 'saas' }).values()];
  const own = Array.from({ length: metrics - catalogue.length }, (_, index) => `own_${index}`);
  run('settings.change', (context) => {
    settingsHandlers['settings.change'](context, {
      is_first_run_done: true,
      language: 'en',
      business_model: 'freelance_services',
      lean_stage: 'revenue',
    });
  });
  run('metrics.define', (context) => {
    for (const id of own) metricsHandlers['metrics.define'](context, ownInput(id));
    const all = [...catalogue.map(({ id }) => id), ...own];
    metricsHandlers['metrics.follow'](context, { metrics: all, isFollowed: true });
  });
  const inputs = catalogue.filter(({ kind }) => kind !== 'computed').map(({ id }) => id);
  const cells = figures([...inputs, ...own], weeks, today);
  run('values.enter', (context) => {
    valuesHandlers['values.enter'](context, { cells });
  });
  run('focus.choose', (context) => {
    focusHandlers['focus.choose'](context, {
      quarter: periodContaining('quarter', today, CIVIL_CALENDAR).key,
      metric: 'leads',
      line: 700,
      why: 'Sales wait for conversations',
      reaction: 'Call ten former clients',
      readingKind: null,
      guardrail: null,
      because: '',
    });
  });
  business.close();
  return cells.length;
}

function ownInput(id: string) {
  return {
    id,
    name: { fr: id, en: id },
    description: '',
    kind: 'flow',
    unit: 'count',
    good: 'up',
    cadence: 'week',
    formula: null,
  } as const;
}

function figures(metrics: readonly string[], weeks: number, today: Day): ValueDraft[] {
  const last = periodContaining('week', today, CIVIL_CALENDAR).ordinal;
  return metrics.flatMap((metric, row) =>
    Array.from({ length: weeks }, (_, week) => ({
      metric,
      period: periodAt('week', last - week, CIVIL_CALENDAR).key,
      segment: null,
      value: ((week * 7 + row * 13) % 90) + 10,
    })),
  );
}
