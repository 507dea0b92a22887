import { useEffect } from 'react';
import { bookColumn } from '#shared/features/ledger/exports/book-columns.ts';
import type { BookColumn } from '#shared/features/ledger/exports/book-columns.ts';
import type { LegalBook } from '#shared/features/ledger/exports/ledger-files.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { UNNAMED_PAGE } from '#shared/ipc/printing.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './PrintedBook.module.css';

type PrintedBookProps = DayRange & {
  readonly book: LegalBook;
  readonly purchases: PurchaseScope;
  /** The SIREN where it is told with the place; else the one that is known. */
  readonly siren: string | null;
};

/** A legal book on paper; it names itself once all of it is drawn. */
export function PrintedBook({ book, purchases, from, to, siren }: PrintedBookProps) {
  const t = useTranslations('accountant.paper');
  const printed = useOperationQuery('ledger.book', { book, purchases, from, to }).data;
  const title = t(`title.${book}`);
  const isDrawn = printed !== undefined;
  useEffect(() => {
    if (isDrawn) document.title = `${title} · ${UNNAMED_PAGE}`;
  }, [isDrawn, title]);
  if (!printed) return null;
  return (
    <article className={classes.sheet} data-paper>
      <BookHead title={title} days={{ from, to }} printed={printed} siren={siren} />
      <BookTable title={title} printed={printed} />
    </article>
  );
}

type BookOnPaper = OutputOf<'ledger.book'>;

type BookHeadProps = {
  readonly title: string;
  readonly days: DayRange;
  readonly printed: BookOnPaper;
  readonly siren: string | null;
};

function BookHead({ title, days, printed, siren }: BookHeadProps) {
  const t = useTranslations('accountant.paper');
  const locale = useLocale();
  const { business, name, hash, madeOn } = printed;
  const number = siren ?? printed.siren;
  return (
    <header>
      <p className={classes.business}>
        {[business, number === null ? '' : t('siren', { siren: number })]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <h1 className={classes.title}>{title}</h1>
      <p>{t('days', { from: formatDay(days.from, locale), to: formatDay(days.to, locale) })}</p>
      <p className={classes.quiet}>{t('made', { day: formatDay(madeOn, locale) })}</p>
      <p className={classes.quiet}>{t('source', { name, hash })}</p>
    </header>
  );
}

function BookTable({ title, printed }: { readonly title: string; readonly printed: BookOnPaper }) {
  const t = useTranslations('accountant.paper');
  const { headings, rows, isWithoutVat, provisionalFrom } = printed;
  const shown = headings.flatMap((heading, at) =>
    isWithoutVat && VAT_COLUMNS.has(heading) ? [] : [{ heading, at, kind: kindOf(heading) }],
  );
  const isProvisional = ([number, day = '']: readonly string[]): boolean =>
    provisionalFrom !== null && number !== '' && isoDay(day) >= provisionalFrom;
  return (
    <>
      {rows.some(isProvisional) && <p className={classes.quiet}>{t('provisional')}</p>}
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            {shown.map(({ heading, kind }) => (
              <th key={heading} scope="col" data-column={kind}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- printed once, and totals have no number
            <tr key={place} data-total={totalOf(row)}>
              {shown.map(({ heading, at, kind }) => (
                <td key={heading} data-column={kind}>
                  {kind === 'amount' ? groupedDigits(row[at]) : row[at]}
                  {at === 0 && isProvisional(row) && '\u00a0*'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What says nothing where no VAT is charged: amounts without it are those that were paid. */
const VAT_COLUMNS = new Set(['Montant HT', 'TVA']);

/** Of few words that are always the same, which stay on one line. */
const OF_WORDS = new Set(['Activité', 'Mode de règlement']);

function kindOf(heading: string): BookColumn | 'word' {
  return OF_WORDS.has(heading) ? 'word' : bookColumn(heading);
}

/** A total has no number; that of one line of activity names it. */
function totalOf(row: readonly string[]): 'whole' | 'part' | undefined {
  if (row[0] !== '') return undefined;
  return row.filter((cell) => /\p{L}/u.test(cell)).length > 1 ? 'part' : 'whole';
}

/** Books are written as French law wants them: `31/12/2026`. */
function isoDay(text: string): string {
  return text.split('/').toReversed().join('-');
}

/** On paper amounts are read, not reckoned with: `12 345,00`. */
function groupedDigits(amount = ''): string {
  return amount.replaceAll(/\B(?=(?:\d{3})+,)/g, '\u202f');
}
