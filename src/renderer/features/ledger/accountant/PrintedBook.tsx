import { useCallback, useEffect, useState } from 'react';
import type { LegalBook } from '#shared/features/ledger/exports/ledger-files.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { UNNAMED_PAGE } from '#shared/ipc/printing.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { BookTables } from './BookTables.tsx';
import type { BookOnPaper } from './BookTables.tsx';
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
  const [isDrawn, setIsDrawn] = useState(false);
  const tellDrawn = useCallback(() => setIsDrawn(true), []);
  useEffect(() => {
    if (isDrawn) document.title = `${title} · ${UNNAMED_PAGE}`;
  }, [isDrawn, title]);
  if (!printed) return null;
  return (
    <article className={classes.sheet} data-paper>
      <BookHead title={title} days={{ from, to }} printed={printed} siren={siren} />
      <BookTables title={title} printed={printed} onDrawn={tellDrawn} />
    </article>
  );
}

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
