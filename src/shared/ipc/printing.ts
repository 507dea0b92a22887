/** The title of a page until it names itself; a printed one does so once all of it is drawn. */
export const UNNAMED_PAGE = 'Solocap';

/** Where the report of a quarter stands in the window. */
export const REPORT_ROUTE = '/reviews/report/:quarter';

/** Where it stands for itself, without the window around it. */
export const PRINTED_REPORT_ROUTE = `/print${REPORT_ROUTE}` as const;

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
