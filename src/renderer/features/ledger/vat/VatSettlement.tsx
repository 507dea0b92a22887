import { Button } from '@mantine/core';
import { formatDay } from '#shared/i18n/format.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { JournalLines } from '../JournalLines.tsx';
import { useEuros } from '../use-euros.ts';
import { useCalendarName } from '../use-period-options.ts';
import classes from './Vat.module.css';

/** What the return of a period comes to, and the entry that settles it once it is declared. */
export function VatSettlement({ period }: { readonly period: string }) {
  const t = useTranslations('vat.settlement');
  const tell = useUndoNotice();
  const nameOf = useCalendarName();
  const inWords = useRefusalWords();
  const settlement = useOperationQuery('ledger.vatSettlement', { period }, { isRefusalTold: true });
  const settling = useCommand('ledger.settleVat', { onRefused: () => undefined });
  const { data } = settlement;
  if (!data?.isOver || (data.seq === null && data.lines.length === 0)) return null;
  const settle = (): void => {
    const onSuccess = ({ seq }: { readonly seq: number }): void =>
      tell(t('done', { period: nameOf(period), seq: String(seq) }));
    settling.mutate({ period }, { onSuccess });
  };
  return (
    <section aria-label={t('title')}>
      <h3 className={classes.heading}>{t('title')}</h3>
      <SettledState settlement={data} isPending={settling.isPending} onSettle={settle} />
      {settling.error && (
        <p role="alert" className={classes.refused}>
          {inWords(settling.error)}
        </p>
      )}
    </section>
  );
}

type SettledStateProps = {
  readonly settlement: OutputOf<'ledger.vatSettlement'>;
  readonly isPending: boolean;
  readonly onSettle: () => void;
};

function SettledState({ settlement, isPending, onSettle }: SettledStateProps) {
  const t = useTranslations('vat.settlement');
  const inEuros = useEuros();
  const locale = useLocale();
  const nameOf = useCalendarName();
  const { due, credit, lines, seq, isSame, isLocked, on, overlap } = settlement;
  const day = formatDay(on, locale);
  const sum =
    credit > 0 ? t('credit', { amount: inEuros(credit) }) : t('due', { amount: inEuros(due) });
  if (overlap) {
    const other = t('overlap', { period: nameOf(overlap.period), seq: String(overlap.seq) });
    return (
      <p className={classes.about}>
        {seq !== null && t('settled', { seq: String(seq), day })} {other}
      </p>
    );
  }
  if (seq !== null && isSame) {
    return <p className={classes.about}>{t('settled', { seq: String(seq), day })}</p>;
  }
  return (
    <>
      <p className={classes.about}>
        {seq === null ? `${sum} ${t('about', { day })}` : t('changed', { seq: String(seq), day })}{' '}
        {isLocked && t('locked')}
      </p>
      {!isLocked && (
        <>
          <JournalLines lines={lines} />
          <Button mt="sm" loading={isPending} onClick={onSettle}>
            {seq === null ? t('settle') : t('again')}
          </Button>
        </>
      )}
    </>
  );
}
