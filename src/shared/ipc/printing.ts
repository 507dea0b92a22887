/** The title of a page until it names itself; a printed one does so once all of it is drawn. */
export const UNNAMED_PAGE = 'Solocap';

/** Where the report of a quarter stands in the window. */
export const REPORT_ROUTE = '/reviews/report/:quarter';

/** Where it stands for itself, without the window around it. */
export const PRINTED_REPORT_ROUTE = `/print${REPORT_ROUTE}` as const;

/** Where the canvas of a week stands in the window, and for itself. */
const CANVAS_ROUTE = '/canvas/:week';
export const PRINTED_CANVAS_ROUTE = `/print${CANVAS_ROUTE}` as const;

/** The place of the canvas of a week. */
export function canvasPath(week: string): string {
  return CANVAS_ROUTE.replace(':week', week);
}

/** Where the page of the model stands in the window, and for itself. */
export const SHEET_PATH = '/model';
export const PRINTED_SHEET_PATH = `/print${SHEET_PATH}` as const;

/** True for what is printed across the sheet. */
export function isLaidAcross(place: string): boolean {
  return place === SHEET_PATH;
}

/** Where a legal book of some days stands, with the SIREN where one is known: on paper alone. */
const BOOK_ROUTE = '/ledger/book/:book/:scope/:from/:to/:siren?';

/** Where it stands for itself. */
export const PRINTED_BOOK_ROUTE = `/print${BOOK_ROUTE}` as const;

/** Where a place of the window stands for itself. */
export function printPath(place: string): string {
  return `/print${place}`;
}

/** True for a place that is printed, and false for one that is shown in the window. */
export function isPrinted(location: string): boolean {
  return location.startsWith('/print/');
}

/** The place of the report of a quarter. */
export function reportPath(quarter: string): string {
  return REPORT_ROUTE.replace(':quarter', quarter);
}

/** The place of a legal book of some days. */
export function bookPath({
  book,
  scope,
  from,
  to,
  siren,
}: {
  readonly book: string;
  /** What of the expenses it holds. */
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly siren: string | null;
}): string {
  const digits = (siren ?? '').replaceAll(/\D/g, '');
  const days = BOOK_ROUTE.replace(':book', book)
    .replace(':scope', scope)
    .replace(':from', from)
    .replace(':to', to);
  return digits === '' ? days.replace('/:siren?', '') : days.replace(':siren?', digits);
}
