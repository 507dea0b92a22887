import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import page from '../NumbersPage.module.css';
import { useProblemWords } from '../ProblemLine.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import { usePeriodName } from '#renderer/parts/explanation/use-period-name.ts';
import { ThingsToKnow } from '../ThingsToKnow.tsx';
import classes from './FileMapper.module.css';
import type { QuestionsProps, ToldFile } from './use-told-file.ts';

/** The first numbers tell whether the answers are right; more would hide the questions. */
const SHOWN = 12;

/** What comes out of the answers so far: the numbers, or why there are none. */
export function ToldNumbers({ told }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  const reasons = useTranslations('numbers.reason');
  const problemWords = useProblemWords();
  const { reading, draft } = told;
  const values = reading?.values ?? [];
  const left = new Map(
    reading?.leftOut.map(({ reason, metric, period }) => [`${reason} ${metric} ${period}`, reason]),
  );
  const columns = reading?.tables.flatMap(({ notTaken }) => notTaken) ?? [];
  const why = [...new Set([...left.values(), ...columns.map(({ reason }) => reason)])];
  return (
    // They scroll on their own, by the keys, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={t('result')} aria-live="polite" className={classes.result} tabIndex={0}>
      <h2 className={page.title}>{t('result')}</h2>
      {draft.numbers.length === 0 && <p className={page.quiet}>{t('noNumberYet')}</p>}
      {reading?.problems.map((problem) => (
        <p key={problem.code} className={page.warn}>
          {problemWords(problem)}
        </p>
      ))}
      {values.length > 0 && <NumbersTable told={told} values={values.slice(0, SHOWN)} />}
      {values.length > SHOWN && (
        <p className={page.quiet}>{t('andMore', { count: values.length - SHOWN })}</p>
      )}
      {why.map((reason) => (
        <p key={reason} className={page.quiet}>
          {t('leftOut', {
            count: [...left.values()].filter((one) => one === reason).length,
            why: reasons(reason),
          })}
        </p>
      ))}
      {reading && <ThingsToKnow reading={reading} />}
    </section>
  );
}

function NumbersTable({
  told,
  values,
}: {
  readonly told: ToldFile;
  readonly values: readonly AnsweredValue[];
}) {
  const t = useTranslations('numbers.mapper');
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const { language } = useLocale();
  const owns = new Map(told.draft.numbers.map(({ metric, own }) => [metric, own?.[language]]));
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th scope="col">{t('metric')}</th>
          <th scope="col">{t('period')}</th>
          <th scope="col" className={page.number}>
            {t('value')}
          </th>
          <th scope="col" className={page.number}>
            {t('rowCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => {
          const { metric, segment, period, unit, rows } = value;
          return (
            <tr key={`${metric}|${segment ?? ''}|${period}`}>
              <td>{[owns.get(metric) ?? nameOf(metric), segment].filter(Boolean).join(' / ')}</td>
              <td>{periodName(period)}</td>
              <td className={page.number}>
                <Value value={value.value} unit={unit} />
              </td>
              <td className={page.number}>{rows}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
