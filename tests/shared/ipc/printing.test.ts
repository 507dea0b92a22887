import { describe, expect, it } from 'vitest';
import {
  PRINTED_REPORT_ROUTE,
  UNNAMED_PAGE,
  isPrinted,
  printPath,
  reportPath,
} from '#shared/ipc/printing.ts';

describe('the report of a quarter', () => {
  it('stands at a place of its own, and for itself where it is printed', () => {
    expect(reportPath('2026-Q3')).toBe('/reviews/report/2026-Q3');
    expect(printPath(reportPath('2026-Q3'))).toBe('/print/reviews/report/2026-Q3');
    expect(PRINTED_REPORT_ROUTE.replace(':quarter', '2026-Q3')).toBe(
      printPath(reportPath('2026-Q3')),
    );
  });

  it('is told from what the window shows by its place', () => {
    expect(isPrinted(printPath(reportPath('2026-Q3')))).toBe(true);
    expect(isPrinted(reportPath('2026-Q3'))).toBe(false);
    expect(isPrinted('/reviews/print/')).toBe(false);
  });

  it('names itself once it is drawn: until then its title is that of the product', () => {
    expect(UNNAMED_PAGE).toBe('Solocap');
  });
});
