import { formatDay, formatPeriod, formatValue } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useListText } from '#renderer/ui/use-list-text.ts';
import classes from './Outcomes.module.css';
import type { TypedFigure } from './typed-figures.ts';

type OutcomesProps = {
  readonly outcomes: readonly TypedFigure[];
  /** The metric of the quarter. */
  readonly focus: string | null;
  readonly today: Day;
};

/** What the typed numbers come to, while they are typed. */
export function Outcomes({ outcomes, focus, today }: OutcomesProps) {
  const t = useTranslations('firstRun.numbers');
  const { language } = useLocale();
  const inList = useListText();
  if (outcomes.length === 0) return null;
  return (
    <aside className={classes.outcomes} aria-label={t('outcomes')}>
      <h2 className={classes.title}>{t('outcomes')}</h2>
      <output className={classes.all}>
        {outcomes.map(({ metric, figures, missing }) => (
          <div key={metric.id} className={classes.outcome} data-focus={metric.id === focus}>
            <p className={classes.name}>{metric.name[language]}</p>
            <Figures figures={figures} unit={metric.unit} today={today} />
            {missing.length > 0 && (
              <p className={classes.missing}>
                {t('missing', { inputs: inList(missing.map(({ name }) => name[language])) })}
              </p>
            )}
          </div>
        ))}
      </output>
    </aside>
  );
}

type FiguresProps = Pick<TypedFigure, 'figures'> & {
  readonly unit: TypedFigure['metric']['unit'];
  readonly today: Day;
};

function Figures({ figures, unit, today }: FiguresProps) {
  const t = useTranslations('firstRun.numbers');
  const locale = useLocale();
  return figures.map(({ period, value }) => {
    if (value === null) return null;
    const name = formatPeriod(period, locale);
    const isOpen = period.end >= today;
    return (
      <p key={period.key} className={classes.figure}>
        <span className={classes.value}>{formatValue(value, unit, locale)}</span>
        <span className={classes.period}>
          {isOpen ? t('soFar', { period: name, day: formatDay(today, locale, 'short') }) : name}
        </span>
      </p>
    );
  });
}
