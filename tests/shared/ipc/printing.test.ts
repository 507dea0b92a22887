import { describe, expect, it } from 'vitest';
import {
  PRINTED_REPORT_ROUTE,
  UNNAMED_PAGE,
  bookPath,
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

describe('a legal book', () => {
  const days = { book: 'receipts', scope: 'purchases', from: '2026-01-01', to: '2026-12-31' };

  it('stands on paper at a place of its own, with the nine digits of its owner where there are some', () => {
    expect(bookPath({ ...days, siren: null })).toBe(
      '/ledger/book/receipts/purchases/2026-01-01/2026-12-31',
    );
    expect(bookPath({ ...days, siren: '732 829 320' })).toBe(
      '/ledger/book/receipts/purchases/2026-01-01/2026-12-31/732829320',
    );
    expect(isPrinted(printPath(bookPath({ ...days, siren: null })))).toBe(true);
  });
});
