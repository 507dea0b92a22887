import type { Locator, Page } from 'playwright/test';
import type { PreparedBusiness } from './prepared-business.ts';
import type { BorrowOptions, RunningApp } from './electron-app.ts';
import { passFirstRun } from './started-business.ts';
import type { OpenApp } from './started-business.ts';

const entry = (metric: string, period: string, value: number) => ({
  metric,
  period,
  segment: null,
  value,
});

const WITH_FIGURES: PreparedBusiness = {
  name: 'with-figures',
  day: '2026-11-22',
  fill: async (call, language) => {
    await passFirstRun(call, language);
    await call('metrics.follow', {
      metrics: ['conversion_rate', 'revenue_time'],
      isFollowed: true,
    });
    await call('values.enter', {
      cells: [
        entry('prospects_contacted', '2026-07', 40),
        entry('prospects_contacted', '2026-08', 60),
        entry('prospects_contacted', '2026-09', 100),
        entry('conversions_hard', '2026-07', 10),
        entry('conversions_hard', '2026-08', 6),
        entry('conversions_hard', '2026-09', 4),
        entry('revenue_time', '2026-09', 400_000),
      ],
    });
  },
};

/** A small business with a monthly conversion rate and a turnover, opened on its grid. */
export async function openGrid(openApp: OpenApp, options: BorrowOptions = {}): Promise<RunningApp> {
  const running = await openApp({ business: WITH_FIGURES, place: '/grid', ...options });
  await running.page.getByRole('grid').waitFor();
  return running;
}

/** The cell of a metric in a month of 2026, by what its column and its row are called. */
export async function cell(page: Page, row: string, column: string): Promise<Locator> {
  const index = await page
    .getByRole('columnheader', { name: new RegExp(`^${column}`) })
    .getAttribute('aria-colindex');
  const line = await page
    .getByRole('rowheader', { name: row })
    .locator('..')
    .getAttribute('data-row');
  return page.locator(`[data-row="${line}"] [role="gridcell"][aria-colindex="${index}"]`);
}

/** The name of the one flow of money in it. */
export const REVENUE = 'Revenue from time sold';
