import { formatDay } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Fold } from './Fold.tsx';
import classes from './NumbersPage.module.css';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import type { NumbersAnswer, AnsweredTable } from '#renderer/parts/numbers/numbers-answer.ts';

type Doubt = AnsweredTable['doubts'][number];

/** Doubts of the reading, each with its line and column. */
export function ThingsToKnow({ reading }: { readonly reading: NumbersAnswer }) {
  const t = useTranslations('numbers');
  const words = useDoubtWords();
  const doubts = reading.tables.flatMap((table) => table.doubts);
  if (doubts.length === 0) return null;
  return (
    <section className={classes.section}>
      <Fold title={t('doubts.title', { count: doubts.length })} isOpen>
        <ul className={classes.list}>
          {doubts.map((doubt, place) => (
            // eslint-disable-next-line react/no-array-index-key -- doubts have no name of their own
            <li key={place}>{words(doubt)}</li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function useDoubtWords(): (doubt: Doubt) => string {
  const t = useTranslations('numbers.doubt');
  const places = useTranslations('numbers.doubts');
  const nameOf = useMetricName();
  const locale = useLocale();
  return ({ code, line, column, text, reading }) => {
    const told = ABOUT_METRICS.has(code)
      ? nameOf(text)
      : code === 'day_not_over'
        ? formatDay(text, locale, 'short')
        : text;
    const what = isKnown(code)
      ? t(code, { text: told, reading: reading ?? '' })
      : t('other', { text: told });
    const where = [column, line !== null && places('line', { line: String(line) })];
    const at = where.filter(Boolean).join(', ');
    return at === '' ? what : places('at', { what, where: at });
  };
}

/** Their text is the id of a metric. */
const ABOUT_METRICS = new Set(['from_rate', 'rounded']);

const KNOWN = [
  'currency_not_said',
  'day_not_over',
  'days_moved',
  'entry_damaged',
  'formula_without_result',
  'from_rate',
  'further_column',
  'no_date',
  'other_weeks',
  'rounded',
  'row_torn',
  'says_nothing',
  'thousands_or_decimal',
  'total_differs',
  'unreadable',
] as const;

function isKnown(code: string): code is (typeof KNOWN)[number] {
  return (KNOWN as readonly string[]).includes(code);
}
