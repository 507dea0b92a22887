import { SegmentedControl } from '@mantine/core';
import type { ChannelChoice } from '#shared/features/reviews/model.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { useChoice } from '../use-choice.ts';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';
import { useMonthValues } from './use-month-values.ts';
import type { MonthValue } from './use-month-values.ts';

const CHOICES = ['push', 'keep', 'stop'] as const satisfies readonly ChannelChoice[];
/** What leaves the business, in the catalogue's words. */
const EXPENSES = ['expenses', 'acquisition_spend'];

/** Which channel to push and which to stop, and where the money went. */
export function ChannelsStep({ review, save }: ReviewStepProps) {
  const t = useTranslations('reviews.channels');
  const values = useMonthValues(review.period);
  useFocusSoon(continueButton, values !== null);
  if (!values) return null;
  const byChannel = values.filter(
    ({ row }) => row.segment !== null && row.segment !== 'unassigned',
  );
  const channels = [...new Set(byChannel.map(({ row }) => row.segment ?? ''))];
  const { channels: chosen } = review.answers;
  return (
    <div className={classes.step}>
      <h2 className={classes.title}>{t('title')}</h2>
      {channels.length === 0 && <p className={classes.quiet}>{t('none')}</p>}
      <ul className={classes.channels}>
        {channels.map((channel) => (
          <ChannelLine
            key={channel}
            channel={channel}
            values={byChannel.filter(({ row }) => row.segment === channel)}
            choice={chosen[channel] ?? null}
            onChoose={(choice) => save({ answers: { channels: { [channel]: choice } } })}
          />
        ))}
      </ul>
      <Expenses values={values} month={review.period.key} />
    </div>
  );
}

type ChannelLineProps = {
  readonly channel: string;
  readonly values: readonly MonthValue[];
  readonly choice: ChannelChoice | null;
  readonly onChoose: (choice: ChannelChoice) => Promise<boolean>;
};

function ChannelLine({ channel, values, choice, onChoose }: ChannelLineProps) {
  const t = useTranslations('reviews.channels');
  const [shown, choose] = useChoice(choice, async (next) => next !== null && onChoose(next));
  const known = values.filter(({ now }) => now.value !== null);
  return (
    <li className={classes.channel}>
      <div>
        <h3 className={classes.name}>{channel}</h3>
        {known.length === 0 && <p className={classes.quiet}>{t('noValue')}</p>}
        <ul className={classes.values}>
          {known.map((value) => (
            <ValueWords key={value.row.metric} value={value} />
          ))}
        </ul>
      </div>
      <SegmentedControl
        aria-label={t('choiceOf', { channel })}
        value={shown ?? ''}
        data={CHOICES.map((value) => ({ value, label: t(`choice.${value}`) }))}
        onChange={(value) => choose(CHOICES.find((one) => one === value) ?? null)}
      />
    </li>
  );
}

function ValueWords({ value: { row, now, before } }: { value: MonthValue }) {
  const t = useTranslations('reviews.channels');
  const { valueText } = useValueText();
  const nameOf = useMetricName();
  const unit = useMetrics().get(row.metric)?.unit ?? 'count';
  return (
    <li>
      {nameOf(row.metric)}{' '}
      <strong>
        <Value value={now.value} unit={unit} />
      </strong>
      {before.value !== null && (
        <span className={classes.quiet}>
          {' '}
          {t('before', { value: valueText(before.value, unit) })}
        </span>
      )}
    </li>
  );
}

type ExpensesProps = { readonly values: readonly MonthValue[]; readonly month: string };

/** What is followed of what was spent; else what the ledger holds, for nobody follows everything. */
function Expenses({ values, month }: ExpensesProps) {
  const t = useTranslations('reviews.channels');
  const nameOf = useMetricName();
  const spent = values.filter(
    ({ row, now }) => row.segment === null && EXPENSES.includes(row.metric) && now.value !== null,
  );
  const asked = { metric: 'expenses', period: month, segment: null };
  const told = useOperationQuery('values.explain', asked, { isEnabled: spent.length === 0 }).data;
  const isTold = told !== undefined && told.value !== null;
  return (
    <section>
      <h2 className={classes.title}>{t('expenses')}</h2>
      {spent.length === 0 && !isTold && <p className={classes.quiet}>{t('noExpenses')}</p>}
      <ul className={classes.values}>
        {spent.map((value) => (
          <ValueWords key={value.row.metric} value={value} />
        ))}
        {spent.length === 0 && isTold && (
          <li>
            {nameOf('expenses')}{' '}
            <strong>
              <Value value={told.value} unit="money" />
            </strong>
          </li>
        )}
      </ul>
    </section>
  );
}
