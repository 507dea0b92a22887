import { Button, TextInput } from '@mantine/core';
import { formatDay } from '#shared/i18n/format.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { DraftNotice } from '#renderer/ui/draft/DraftNotice.tsx';
import { useDraftPlace } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { JournalLines } from '../JournalLines.tsx';
import { useEuros } from '../use-euros.ts';
import { useCalendarName } from '../use-period-options.ts';
import { refundIn, withRefund } from './refund.ts';
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
  if (!data) return null;
  const isNothing = data.seq === null && data.lines.length === 0;
  if (isNothing && data.credit > 0) return <CarriedCredit credit={data.credit} />;
  if (!data.isOver || isNothing) return null;
  const settle = (refund: number): void => {
    const onSuccess = ({ seq }: { readonly seq: number }): void =>
      tell(t('done', { period: nameOf(period), seq: String(seq) }));
    settling.mutate({ period, refund }, { onSuccess });
  };
  return (
    <section aria-label={t('title')}>
      <h3 className={classes.heading}>{t('title')}</h3>
      <SettledState
        key={period}
        settlement={data}
        isPending={settling.isPending}
        onSettle={settle}
      />
      {settling.error && (
        <p role="alert" className={classes.refused}>
          {inWords(settling.error)}
        </p>
      )}
    </section>
  );
}

/** What a period without VAT of its own holds of those before. */
function CarriedCredit({ credit }: { readonly credit: number }) {
  const t = useTranslations('vat.settlement');
  const inEuros = useEuros();
  return <p className={classes.about}>{t('carried', { amount: inEuros(credit) })}</p>;
}

type SettledStateProps = {
  readonly settlement: OutputOf<'ledger.vatSettlement'>;
  readonly isPending: boolean;
  readonly onSettle: (refund: number) => void;
};

function SettledState({ settlement, isPending, onSettle }: SettledStateProps) {
  const t = useTranslations('vat.settlement');
  const locale = useLocale();
  const nameOf = useCalendarName();
  const sums = useSettlementSums(settlement);
  const { seq, isSame, isLocked, on, overlap } = settlement;
  const day = formatDay(on, locale);
  const settled = seq === null ? '' : t('settled', { seq: String(seq), day });
  if (overlap) {
    const other = t('overlap', { period: nameOf(overlap.period), seq: String(overlap.seq) });
    return <p className={classes.about}>{`${settled} ${other}`.trim()}</p>;
  }
  const isDone = seq !== null && isSame;
  const changed = seq === null ? t('about', { day }) : t('changed', { seq: String(seq), day });
  return (
    <>
      <p className={classes.about}>
        {isDone ? [settled, ...sums.left].join(' ') : [...sums.all, changed].join(' ')}{' '}
        {isLocked && !isDone && t('locked')}
      </p>
      {!isLocked && (!isDone || settlement.credit > 0) && (
        <SettleForm settlement={settlement} isPending={isPending} onSettle={onSettle} />
      )}
    </>
  );
}

/** What a return comes to, in sentences: all of it, or what is left of one that is settled. */
function useSettlementSums({ due, credit, refund, late }: SettledStateProps['settlement']) {
  const t = useTranslations('vat.settlement');
  const inEuros = useEuros();
  const sum =
    credit > 0 ? t('credit', { amount: inEuros(credit) }) : t('due', { amount: inEuros(due) });
  const left = refund > 0 ? [t('refunded', { amount: inEuros(refund) })] : [];
  const before = late
    ? [t('late', { due: inEuros(late.due), deducted: inEuros(late.deducted) })]
    : [];
  return { left, all: [sum, ...before] };
}

/** The rows of its entry, how much of a credit is asked back, and what writes it. */
const SettleForm = withDraft(
  ({ settlement }: SettledStateProps) => `vat refund ${settlement.on}`,
  SettleFields,
);

function SettleFields({ settlement, isPending, onSettle }: SettledStateProps) {
  const t = useTranslations('vat.settlement');
  const { credit, refund: kept, lines, seq, isSame } = settlement;
  const [text, setText] = useKeptState('refund', kept === 0 ? '' : String(kept / 100));
  const place = useDraftPlace();
  const asked = refundIn(text, credit);
  const isWritten = seq !== null && isSame && asked === kept;
  return (
    <>
      <DraftNotice />
      {!(seq !== null && isSame) && <JournalLines lines={withRefund(lines, asked ?? 0)} />}
      {credit > 0 && (
        <TextInput
          mt="sm"
          maw={320}
          inputMode="numeric"
          data-amount
          label={t('refund')}
          description={t('refundHint')}
          error={asked === null && t('refundFault')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {!isWritten && (
        <ButtonRow
          main={
            <Button
              mt="sm"
              loading={isPending}
              disabled={asked === null}
              onClick={() => {
                if (asked === null) return;
                place?.forget();
                onSettle(asked);
              }}
            >
              {seq === null ? t('settle') : t('again')}
            </Button>
          }
        />
      )}
    </>
  );
}
