import type { OutputOf } from '#shared/ipc/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LedgerSums.module.css';
import { useEuros } from './use-euros.ts';

type LedgerSumsProps = {
  readonly sums: OutputOf<'ledger.sums'>;
  /** What was done last, in words. */
  readonly said: string;
};

/** What is shown comes to this: how many entries, what came in, what went out, what is left. */
export function LedgerSums({ sums, said }: LedgerSumsProps) {
  const t = useTranslations('ledger.sums');
  const inEuros = useEuros();
  const { count, receipts, expenses } = sums;
  return (
    <section aria-label={t('label')} className={classes.sums}>
      <p className={classes.count}>{t('count', { count })}</p>
      <output className={classes.said} title={said}>
        {said}
      </output>
      <dl className={classes.list}>
        <Sum word={t('receipts')} amounts={receipts} />
        <Sum word={t('expenses')} amounts={expenses} />
        <div className={classes.sum}>
          <dt>{t('balance')}</dt>
          <dd className={classes.balance}>{inEuros(receipts.gross - expenses.gross)}</dd>
        </div>
      </dl>
    </section>
  );
}

type SumProps = {
  readonly word: string;
  readonly amounts: OutputOf<'ledger.sums'>['receipts'];
};

function Sum({ word, amounts }: SumProps) {
  const t = useTranslations('ledger.sums');
  const inEuros = useEuros();
  return (
    <div className={classes.sum}>
      <dt>{word}</dt>
      <dd>
        {inEuros(amounts.gross)}
        {amounts.vat !== 0 && (
          <span className={classes.vat}>{t('vat', { vat: inEuros(amounts.vat) })}</span>
        )}
      </dd>
    </div>
  );
}
