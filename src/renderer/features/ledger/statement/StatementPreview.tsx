import { Checkbox, TextInput } from '@mantine/core';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';
import { formatDay, formatExactMoney } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { GuessNotes } from './GuessNotes.tsx';
import classes from './Statement.module.css';
import { StatementAccount } from './StatementAccount.tsx';
import { StatementRows } from './StatementRows.tsx';
import type { StatementOnItsWay } from './use-statement.ts';

type StatementPreviewProps = {
  readonly way: StatementOnItsWay;
  readonly preview: FilePreview;
  /** Once nothing is left to look at. */
  readonly onDone: () => void;
};

/** What the file would bring: counts, the rates it needs, each new entry, and what is left out. */
export function StatementPreview({ way, preview, onDone }: StatementPreviewProps) {
  const t = useTranslations('ledger.import');
  const { bank, read, fresh, known, currencies, doubtful, sums = [] } = preview;
  const skipped = read - fresh - known;
  return (
    <>
      <div className={classes.top}>
        <div>
          <p className={classes.file}>
            {t('recognised', { file: way.file?.fileName ?? '', bank })}
          </p>
          <p className={classes.about}>
            {t('counts', { read, fresh, known, skipped })} <Habits preview={preview} />
          </p>
        </div>
        {preview.isWithoutAccount && <StatementAccount into={way.into} onChange={way.sayAccount} />}
      </div>
      <Proofs preview={preview} />
      <Cautions way={way} preview={preview} />
      {sums.length > 0 && (
        <p className={classes.doubtful}>
          {t('told.sums', { count: sums.length, lines: sums.slice(0, MOST_LINES).join(', ') })}
        </p>
      )}
      {doubtful > 0 && <p className={classes.doubtful}>{t('doubtful', { count: doubtful })}</p>}
      {currencies.length > 0 && (
        <div className={classes.rates}>
          {currencies.map((currency) => (
            <TextInput
              key={currency}
              label={t('rate', { currency })}
              inputMode="decimal"
              autoComplete="off"
              value={way.rates[currency] ?? ''}
              onChange={(event) => way.sayRate(currency, event.currentTarget.value)}
            />
          ))}
        </div>
      )}
      {fresh > 0 && <GuessNotes rows={preview.rows} choices={way.choices} />}
      {fresh > 0 && (
        <StatementRows key={way.file?.id} preview={preview} choices={way.choices} onDone={onDone} />
      )}
      {skipped > 0 && <Skipped preview={preview} />}
    </>
  );
}

/** What speaks against the reading as a whole; nothing is written before someone has agreed to it. */
function Cautions({ way, preview: { cautions } }: Omit<StatementPreviewProps, 'onDone'>) {
  const t = useTranslations('ledger.import');
  if (!cautions) return null;
  return (
    <div role="alert" className={classes.doubtful}>
      {cautions.map((caution) => (
        <p key={caution}>{t(`caution.${caution}`)}</p>
      ))}
      <Checkbox
        label={t('isSure')}
        checked={way.choices.isSure}
        onChange={(event) => way.choices.saySure(event.currentTarget.checked)}
      />
    </div>
  );
}

type ProofOfFile = NonNullable<FilePreview['proofs']>[number];

/** Whether the rows come to the balance that the file ends with, and the books with them. */
function Proofs({ preview: { proofs } }: { readonly preview: FilePreview }) {
  const isSeveral = new Set(proofs?.map(({ account }) => account)).size > 1;
  return proofs?.map((proof) => (
    <Proof key={`${proof.account} ${proof.currency}`} proof={proof} isNamed={isSeveral} />
  ));
}

function Proof({ proof, isNamed }: { readonly proof: ProofOfFile; readonly isNamed: boolean }) {
  const t = useTranslations('ledger.import.proof');
  const locale = useLocale();
  const { account, currency, closing, difference, gaps = [], books, together } = proof;
  const inWords = (amount: number) => formatExactMoney(amount, { ...locale, currency });
  const told = { closing: inWords(closing), account };
  const isRight = difference === 0 && gaps.length === 0;
  const isWrong = difference !== null && !isRight;
  const tone = isWrong ? classes.wrong : isRight ? classes.right : classes.untold;
  return (
    <p className={classes.proof}>
      {isNamed && account !== '' && t('account', { account })}{' '}
      <span className={tone}>
        {difference === null && t('alone', told)}
        {isRight && t('right', told)}
        {isWrong &&
          difference !== 0 &&
          t('wrong', { ...told, difference: inWords(difference) })}{' '}
        {gaps.length > 0 &&
          t('gaps', { count: gaps.length, lines: gaps.slice(0, MOST_LINES).join(', ') })}
      </span>{' '}
      {books && <Books {...books} closing={closing} currency={currency} />}
      {together && (
        <>
          {t('together', { closing: inWords(together.closing) })}{' '}
          <Books {...together} currency={currency} />
        </>
      )}
    </p>
  );
}

/** What the books will hold on the day of the closing balance, beside it. */
function Books({
  on,
  balance,
  closing,
  currency,
}: NonNullable<ProofOfFile['books']> & Pick<ProofOfFile, 'closing' | 'currency'>) {
  const t = useTranslations('ledger.import.proof');
  const locale = useLocale();
  const inWords = (amount: number) => formatExactMoney(amount, { ...locale, currency });
  const day = formatDay(on, locale);
  if (closing === balance) return <span className={classes.right}>{t('sameBooks', { day })}</span>;
  const difference = inWords(Math.abs(closing - balance));
  return (
    <span className={classes.wrong}>
      {t('otherBooks', { day, books: inWords(balance), difference })}
    </span>
  );
}

/** How the file writes its days and amounts where that is not plain, and who says so. */
function Habits({ preview: { days, decimal } }: { readonly preview: FilePreview }) {
  const t = useTranslations('ledger.import.habits');
  if (!days && !decimal) return null;
  return (
    <>
      {days && t(days.isDayFirst ? 'dayFirst' : 'monthFirst', { by: t(`by.${days.by}`) })}{' '}
      {decimal && t(decimal.mark === ',' ? 'comma' : 'point', { by: t(`by.${decimal.by}`) })}
    </>
  );
}

/** As many lines as a reason names before the rest is left unsaid. */
const MOST_LINES = 8;

function Skipped({ preview }: { readonly preview: FilePreview }) {
  const t = useTranslations('ledger.import');
  const reasons = [...new Set(preview.skipped.map(({ reason }) => reason))];
  return (
    <section className={classes.skipped}>
      <h3 className={classes.subtitle}>{t('skipped')}</h3>
      <ul>
        {reasons.map((reason) => {
          const lines = preview.skipped.filter((row) => row.reason === reason);
          const named = lines.slice(0, MOST_LINES).map(({ line }) => line);
          const rest = (preview.reasons[reason] ?? 0) - named.length;
          return (
            <li key={reason}>
              {preview.reasons[reason]} {t(`reason.${reason}`)} (
              {t('skippedLines', { count: named.length, lines: named.join(', ') })}
              {rest > 0 && ` ${t('more', { count: rest })}`})
            </li>
          );
        })}
      </ul>
    </section>
  );
}
