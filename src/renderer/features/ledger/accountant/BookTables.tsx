import { useEffect, useRef, useState } from 'react';
import { bookColumn } from '#shared/features/ledger/exports/book-columns.ts';
import type { BookColumn } from '#shared/features/ledger/exports/book-columns.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { runningSums, sheetsOf } from './book-pages.ts';
import type { RowStretch } from './book-pages.ts';
import classes from './PrintedBook.module.css';

export type BookOnPaper = OutputOf<'ledger.book'>;

type BookTablesProps = {
  readonly title: string;
  readonly printed: BookOnPaper;
  /** Told once the book is divided into its sheets. */
  readonly onDrawn: () => void;
};

/** The rows of a book, a table for each sheet, with the sums carried on from one to the next. */
export function BookTables({ title, printed, onDrawn }: BookTablesProps) {
  const t = useTranslations('accountant.paper');
  const { rows, provisionalFrom } = printed;
  const columns = columnsOf(printed);
  const whole = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState<Divided | null>(null);
  useEffect(() => {
    if (sheets !== null) onDrawn();
    // Letters of another font would have other heights.
    else void document.fonts.ready.then(() => setSheets(divided(whole.current, rows)));
  }, [sheets, rows, onDrawn]);
  const isProvisional = ([number, day = '']: readonly string[]): boolean =>
    provisionalFrom !== null && number !== '' && isoDay(day) >= provisionalFrom;
  const stretches = sheets?.stretches ?? [{ from: 0, to: rows.length }];
  const carried = carriedOn(rows, columns);
  return (
    <div ref={whole}>
      {rows.some(isProvisional) && <p className={classes.quiet}>{t('provisional')}</p>}
      {stretches.map(({ from, to }) => (
        <table
          key={from}
          className={classes.table}
          aria-label={title}
          data-is-first={from === 0}
          data-is-divided={sheets !== null}
        >
          {sheets !== null && <Widths widths={sheets.widths} />}
          <thead>
            <tr>
              {columns.map(({ heading, kind }) => (
                <th key={heading} scope="col" data-column={kind}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from > 0 && <Row row={carried(t('brought'), from)} columns={columns} isCarried />}
            {rows.slice(from, to).map((row, place) => (
              <Row
                // oxlint-disable-next-line react/no-array-index-key -- printed once, and totals have no number
                key={place}
                row={row}
                columns={columns}
                isProvisional={isProvisional(row)}
              />
            ))}
            {to < rows.length && (
              <Row row={carried(t('carried'), to)} columns={columns} isCarried />
            )}
          </tbody>
        </table>
      ))}
    </div>
  );
}

type PrintedColumn = { readonly heading: string; readonly at: number; readonly kind: ColumnKind };
type ColumnKind = BookColumn | 'word';

function columnsOf({ headings, isWithoutVat }: BookOnPaper): PrintedColumn[] {
  return headings.flatMap((heading, at) =>
    isWithoutVat && VAT_COLUMNS.has(heading) ? [] : [{ heading, at, kind: kindOf(heading) }],
  );
}

/** What says nothing where no VAT is charged: amounts without it are those that were paid. */
const VAT_COLUMNS = new Set(['Montant HT', 'TVA']);

/** Of few words that are always the same, which stay on one line. */
const OF_WORDS = new Set(['Activité', 'Mode de règlement']);

function kindOf(heading: string): ColumnKind {
  return OF_WORDS.has(heading) ? 'word' : bookColumn(heading);
}

/** Columns that are as wide on one sheet as on the other. */
function Widths({ widths }: { readonly widths: readonly number[] }) {
  return (
    <colgroup>
      {widths.map((width, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a column is its place
        <col key={at} style={{ width }} />
      ))}
    </colgroup>
  );
}

type RowProps = {
  readonly row: readonly string[];
  readonly columns: readonly PrintedColumn[];
  readonly isProvisional?: boolean;
  readonly isCarried?: boolean;
};

function Row({ row, columns, isProvisional = false, isCarried = false }: RowProps) {
  return (
    <tr data-total={isCarried ? 'carried' : totalOf(row)}>
      {columns.map(({ heading, at, kind }) => (
        <td key={heading} data-column={kind}>
          {kind === 'amount' ? groupedDigits(row[at]) : row[at]}
          {at === 0 && isProvisional && '\u00a0*'}
        </td>
      ))}
    </tr>
  );
}

/** Where a total has its name: that of what was sold or bought. */
const NAME_AT = 4;

/** The row that carries the sums of the rows before a place. */
function carriedOn(rows: BookOnPaper['rows'], columns: readonly PrintedColumn[]) {
  const sums = new Map(
    columns.flatMap(({ at, kind }) => (kind === 'amount' ? [[at, runningSums(rows, at)]] : [])),
  );
  return (name: string, to: number): string[] =>
    (rows[0] ?? []).map((_, at) => (at === NAME_AT ? name : (sums.get(at)?.[to - 1] ?? '')));
}

/** The sheets of a book, and how wide each of its columns is on all of them. */
type Divided = {
  readonly stretches: readonly RowStretch[];
  readonly widths: readonly number[];
};

/** What is free on a sheet of A4 within its margins, in pixels; the printer rounds a little otherwise. */
const SHEET_HEIGHT = 960;

function divided(element: HTMLElement | null, rows: BookOnPaper['rows']): Divided {
  const heights = (of: string): number[] =>
    [...(element?.querySelectorAll(of) ?? [])].map((one) => one.getBoundingClientRect().height);
  const [headings = 0] = heights('thead');
  const tops = heights('tbody tr');
  const sheet = element?.closest('[data-paper]')?.getBoundingClientRect().top ?? 0;
  const first = element?.querySelector('tbody')?.getBoundingClientRect().top ?? 0;
  const room = { sheet: SHEET_HEIGHT, above: first - sheet, headings, carried: CARRIED_HEIGHT };
  const measured = rows.map((row, at) => ({
    height: tops[at] ?? 0,
    isTotal: totalOf(row) !== undefined,
  }));
  const widths = [...(element?.querySelectorAll('thead th') ?? [])].map(
    (one) => one.getBoundingClientRect().width,
  );
  return { stretches: sheetsOf(measured, room), widths };
}

/** A row of one line, in pixels. */
const CARRIED_HEIGHT = 20;

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
