import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Due } from '#shared/features/today/contract.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { LedgerDifferences } from '#renderer/parts/ledger/LedgerDifferences.tsx';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { duePath } from './due-path.ts';
import classes from './NowCard.module.css';
import { useDueWords } from './use-due-words.ts';

type DueOf<Kind extends Due['kind']> = Extract<Due, { readonly kind: Kind }>;

/** The next step in a sentence, and what can be done about it at once. */
export function DueStep({ due }: { readonly due: Due }) {
  const wordsOf = useDueWords();
  // These say both figures and their days themselves.
  if (due.kind === 'differences') return <LedgerDifferences look="plain" />;
  return (
    <>
      <p className={classes.words}>{wordsOf(due)}</p>
      <div className={classes.choices}>
        <Choices due={due} />
      </div>
    </>
  );
}

function Choices({ due }: { readonly due: Exclude<Due, DueOf<'differences'>> }): ReactNode {
  const t = useTranslations('today');
  switch (due.kind) {
    case 'review':
      return <ReviewChoice due={due} />;
    case 'figures':
      return <FigureChoices due={due} />;
    case 'waiting':
      return <Way due={due} words={t('sort')} />;
    case 'action':
      return <ActionChoices due={due} />;
    case 'statement':
      return <Way due={due} words={t('statement.open')} />;
  }
}

type WayProps = { readonly due: Due; readonly words: string };

function Way({ due, words }: WayProps) {
  return (
    <ButtonRow
      main={
        <Button component={Link} href={duePath(due)} size="compact-sm">
          {words}
        </Button>
      }
    />
  );
}

function ReviewChoice({ due }: { readonly due: DueOf<'review'> }) {
  const t = useTranslations('reviews.checkIn');
  return <Way due={due} words={t(`${due.isBegun ? 'resume' : 'due'}.${due.review}`)} />;
}

function FigureChoices({ due }: { readonly due: DueOf<'figures'> }) {
  const t = useTranslations('today.figures');
  const enter = useCommand('values.enter');
  const tell = useUndoNotice();
  const nameOf = useMetricName();
  const { metric, segment, period, value } = due;
  const confirm = () =>
    enter.mutate(
      { cells: [{ metric, segment, period: period.key, value }], isOverLedger: false },
      { onSuccess: () => tell(t('confirmed', { metric: nameOf(metric) })) },
    );
  return (
    <ButtonRow
      others={
        <Button component={Link} href={duePath(due)} variant="default" size="compact-sm">
          {t('change')}
        </Button>
      }
      main={
        <Button size="compact-sm" loading={enter.isPending} onClick={confirm}>
          {t('confirm')}
        </Button>
      }
    />
  );
}

function ActionChoices({ due }: { readonly due: DueOf<'action'> }) {
  const t = useTranslations('today.action');
  const change = useCommand('plans.change');
  const today = useOperationQuery('vault.status', {}).data?.today;
  const tell = useUndoNotice();
  const locale = useLocale();
  const { id, title } = due;
  const finish = (): void =>
    change.mutate({ id, state: 'done' }, { onSuccess: () => tell(t('wasDone', { title })) });
  const postponeTo = (dueOn: Day): void => {
    const day = dayInWords(dueOn, locale);
    change.mutate({ id, dueOn }, { onSuccess: () => tell(t('wasPostponed', { title, day })) });
  };
  return (
    <ButtonRow
      others={
        today !== undefined && (
          <Button size="compact-sm" variant="default" onClick={() => postponeTo(addDays(today, 7))}>
            {t('postpone')}
          </Button>
        )
      }
      main={
        <Button size="compact-sm" onClick={finish}>
          {t('done')}
        </Button>
      }
    />
  );
}
