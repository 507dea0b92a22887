import type { Page } from 'playwright/test';
import type { PreparedBusiness } from '../support/prepared-business.ts';
import { expect, test } from '../support/electron-app.ts';
import { accessFaults } from '../support/access-faults.ts';
import { goTo } from '../support/go-to.ts';
import { wakeOn } from '../support/launched-app.ts';
import { callOperation } from '../support/operation.ts';
import { passFirstRun } from '../support/started-business.ts';

const of = (metric: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([period, value]) => ({ metric, period, segment: null, value }));

/** Days and turnover by the month alone, as the first run was told them in the middle of November. */
const BY_MONTH: PreparedBusiness = {
  name: 'by-month',
  day: '2026-11-23',
  fill: async (call, language) => {
    await passFirstRun(call, language);
    await call('values.enter', {
      isEstimate: true,
      cells: [
        ...of('days_billable', { '2026-10': 14.5, '2026-11': 6.5 }),
        ...of('revenue_time', { '2026-10': 870_000, '2026-11': 380_000 }),
      ],
    });
    await call('focus.choose', {
      quarter: '2026-Q4',
      metric: 'day_rate',
      line: 65_000,
      why: 'Trop de jours pour ce qu’ils rapportent',
      reaction: 'Refuser sous 600 €',
      readingKind: null,
      guardrail: null,
      because: '',
    });
  },
};

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const standing = (page: Page, text: string) => page.getByText(text, { exact: true });
const ALL_THERE = 'Tous les chiffres sont là.';

/** Types into the field that has the focus, and goes on; tells how many keys it took. */
async function answer(page: Page, name: string, text: string): Promise<number> {
  await expect(field(page, name)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  return text.length + 1;
}

test('Deux lundis et une fin de mois : le mois à ce jour, puis « c’est définitif ? »', async ({
  launchApp,
}) => {
  const options = { business: BY_MONTH, language: 'fr-FR', today: '2026-11-30' } as const;
  const { app, page } = await launchApp({ ...options, place: '/reviews/weekly/2026-W48' });
  await expect(standing(page, 'Novembre, à ce jour : 6,5 jours (lundi dernier)')).toBeVisible();
  await expect(field(page, 'Jours facturables, nov. 2026, à ce jour')).toHaveValue('6,5');
  await page.keyboard.type('+4');
  await expect(standing(page, '595,24 € → 500 €')).toBeVisible();
  await page.keyboard.press('Enter');
  let keys =
    3 + (await answer(page, 'CA des missions (temps vendu), nov. 2026, à ce jour', '7200'));
  await expect(page.getByText(ALL_THERE)).toBeVisible();
  expect(keys).toBe(8);
  // Said while November runs: the day turns once it is written.
  const week = { kind: 'weekly', period: '2026-W48' };
  await expect
    .poll(() => callOperation(page, 'reviews.numbers', week))
    .toMatchObject([{ value: 10.5 }, { value: 720_000 }]);

  await wakeOn(app, '2026-12-07');
  await goTo(page, '/reviews/weekly/2026-W49');
  await expect(standing(page, 'Novembre est fini : 10,5 jours, c’est définitif ?')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  keys = await answer(page, 'Jours facturables, nov. 2026', '');
  keys += await answer(page, 'CA des missions (temps vendu), nov. 2026', '7500');
  await expect(page.getByText(ALL_THERE)).toBeHidden();
  keys += await answer(page, 'Jours facturables, déc. 2026, à ce jour', '2');
  keys += await answer(page, 'CA des missions (temps vendu), déc. 2026, à ce jour', '');
  await expect(page.getByText('Un chiffre reste à saisir.')).toBeVisible();
  await page.getByRole('button', { name: 'Y revenir' }).press('Enter');
  keys += await answer(page, 'CA des missions (temps vendu), déc. 2026, à ce jour', '1300');
  await expect(page.getByText(ALL_THERE)).toBeVisible();
  expect(keys).toBe(1 + 5 + 2 + 1 + 5);

  // Asked once: the month's own review finds nothing left to confirm.
  const month = { kind: 'monthly', period: '2026-11' };
  expect(await callOperation(page, 'reviews.numbers', month)).toMatchObject([
    { metric: 'days_billable', state: 'known', value: 10.5, until: null },
    { metric: 'revenue_time', state: 'known', value: 750_000, until: null },
  ]);
});
