import type { Action } from '#shared/features/plans/model.ts';
import type { ActionEffect } from '#shared/features/signals/first-contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { EffectNote } from '#renderer/parts/effect/EffectNote.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ReportPlan.module.css';
import sheet from './ReportSheet.module.css';
import type { QuarterReport } from './use-report.ts';

const GROUPS = ['done', 'doing', 'dropped', 'next'] as const;
type Group = (typeof GROUPS)[number];

export function ReportPlan({ report: { plan, effects } }: { report: QuarterReport }) {
  const t = useTranslations('reviews.report.plan');
  const groups = GROUPS.filter((group) => plan[group].length > 0);
  return (
    <section className={sheet.section}>
      <h2 className={sheet.title}>{t('title')}</h2>
      {groups.length === 0 && <p className={sheet.quiet}>{t('none')}</p>}
      {groups.map((group) => (
        <div key={group} className={classes.group}>
          <h3 className={classes.state}>
            {t(group)} <span className={classes.count}>{plan[group].length}</span>
          </h3>
          <ul className={classes.actions}>
            {plan[group].map((action) => (
              <PlannedAction
                key={action.id}
                action={action}
                group={group}
                effect={group === 'done' ? effects.get(action.id) : undefined}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type PlannedActionProps = {
  readonly action: Action;
  readonly group: Group;
  readonly effect: ActionEffect | undefined;
};

function PlannedAction({ action, group, effect }: PlannedActionProps) {
  const t = useTranslations('reviews.report.plan');
  const nameOf = useMetricName();
  const { title, metric, outcome, learned, effect: expected } = action;
  return (
    <li className={classes.action}>
      <p className={classes.line}>
        <strong>{title}</strong>
        <span className={classes.when}>
          {nameOf(metric)}
          <When action={action} group={group} />
        </span>
      </p>
      {outcome !== '' && <p>{outcome}</p>}
      {outcome === '' && expected !== '' && <p>{t('expected', { text: expected })}</p>}
      {effect && <EffectNote effect={effect} />}
      {learned !== '' && <p className={classes.learned}>{t('learned', { text: learned })}</p>}
    </li>
  );
}

function When({ action: { doneOn, startedOn, dueOn }, group }: Omit<PlannedActionProps, 'effect'>) {
  const t = useTranslations('reviews.report.plan');
  const locale = useLocale();
  const [key, day] = {
    done: ['doneOn', doneOn] as const,
    doing: ['since', startedOn] as const,
    dropped: ['since', startedOn] as const,
    next: ['due', dueOn] as const,
  }[group];
  return day === null ? null : ` · ${t(key, { day: formatDay(day, locale, 'short') })}`;
}
