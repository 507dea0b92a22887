import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import type { BorrowOptions } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

/** Nothing but wiggles, around 220. */
const STEADY = [
  210, 236, 198, 224, 231, 205, 230, 219, 234, 202, 215, 238, 222, 207, 231, 226, 212, 233, 218,
  229, 234, 204,
] as const;
/** The same after something changed, around 300. */
const HIGHER = [290, 310, 275, 305, 322, 298, 281, 315, 300, 288] as const;

/** Weekly sessions that end with week 46, the last one that is over; week 47 is open. */
async function openMetric(
  borrowApp: OpenApp,
  values: readonly (number | null)[],
  options: BorrowOptions = {},
): Promise<Page> {
  const { page } = await startBusiness(borrowApp, options);
  const first = 47 - values.length;
  const cells = values.map((value, index) => ({
    metric: 'sessions',
    period: `2026-W${String(first + index).padStart(2, '0')}`,
    segment: null,
    value,
  }));
  await callOperation(page, 'values.enter', { cells });
  await goTo(page, '/metrics/sessions');
  return page;
}

const section = (page: Page) => page.getByRole('region', { name: 'Real change or chance?' });
const legend = (page: Page) => section(page).getByRole('figure').getByRole('list');

test('without a signal the page says so, calmly', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, STEADY);
  await expect(section(page)).toContainText(
    'Nothing unusual: the figure varies as it always does.A number alone means nothing',
  );
  await expect(
    section(page).getByRole('region', { name: 'What moved more than usual', exact: true }),
  ).toHaveCount(0);
  await expect(legend(page)).toContainText(/usually \d+ to \d+, on average 221/);
});

test('a planted signal is named with its rule, and can be annotated', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, [...STEADY, 330, ...STEADY.slice(0, 5)]);
  const signals = section(page).getByRole('region', {
    name: 'What moved more than usual',
    exact: true,
  });
  await expect(section(page)).toContainText('Once this figure moved more than usual.');
  await expect(signals.getByRole('listitem')).toContainText(
    'week of 5 Oct 2026: 330 above what is usual',
  );
  await signals.getByRole('button', { name: 'Note what happened: week of 5 Oct 2026' }).click();
  const dialog = page.getByRole('dialog', { name: 'What happened' });
  await expect(dialog.getByLabel('On', { exact: true })).toHaveValue('11/10/2026');
  await dialog.getByLabel('In one line').fill('A radio show');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toBeHidden();
  await expect(signals).toContainText('Noted: A radio show');
  const notes = section(page).getByRole('region', { name: 'What happened' });
  await expect(notes.getByRole('listitem')).toContainText('A radio show');
  await section(page).getByRole('button', { name: 'As a table' }).click();
  await expect(section(page).getByRole('row', { name: /week of 5 Oct 2026/ })).toContainText(
    'unusual: beyond what is usual, “A radio show”',
  );
});

test('a signal leads to the action that answers it', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, [...STEADY, 330, ...STEADY.slice(0, 5)]);
  await section(page).getByRole('button', { name: 'Add an action: week of 5 Oct 2026' }).click();
  await expect(page.getByRole('textbox', { name: 'New action' })).toBeFocused();
});

test('a new way of working, with its reason, gets limits of its own', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, [...STEADY, ...HIGHER]);
  const signals = section(page).getByRole('region', {
    name: 'What moved more than usual',
    exact: true,
  });
  await expect(signals).toContainText(
    'week of 7 Sept 2026 to the week of 9 Nov 2026 10 values in a row above the average',
  );
  await signals
    .getByRole('button', { name: 'This is the new usual, from the week of 7 Sept 2026 on' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'A new usual' });
  await expect(dialog.getByLabel('From', { exact: true })).toHaveValue('07/09/2026');
  await dialog.getByRole('button', { name: 'Start from here', exact: true }).click();
  await expect(dialog).toContainText('One line will do: what changed?');
  await dialog.getByLabel('What changed').fill('A new site');
  await dialog.getByRole('button', { name: 'Start from here', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(section(page)).toContainText('Nothing unusual');
  await expect(page.getByRole('button', { name: 'Start anew from a day…' })).toBeFocused();
  const limits = section(page).getByRole('region', { name: 'What is usual' });
  await expect(limits).toContainText('on average 298');
  await expect(limits.getByRole('listitem')).toContainText('A new siteSince 7 September 2026');
  await expect(legend(page)).toContainText('the new usual');

  await limits.getByRole('button', { name: 'Remove the new usual of 7 September 2026' }).click();
  await expect(limits.getByRole('listitem')).toHaveCount(0);
  await expect(signals).toContainText('10 values in a row above the average');
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(limits.getByRole('listitem')).toContainText('A new site');
});

test('locked limits stay where they are until they are unlocked', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, STEADY);
  const limits = section(page).getByRole('region', { name: 'What is usual' });
  await limits.getByRole('button', { name: 'Fix the usual range' }).click();
  await expect(limits).toContainText('Range fixed by the values up to 15 November 2026');
  await expect(legend(page)).toContainText('(range fixed)');
  await limits.getByRole('button', { name: 'Fix no longer' }).click();
  await expect(limits).toContainText('From 22 values.');
  await expect(limits.getByRole('button', { name: 'Fix the usual range' })).toBeVisible();
});

test('before anything is measured, the page says what will be there', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await goTo(page, '/metrics/leads');
  await expect(section(page)).toContainText('Nothing is measured yet. From 6 values on');
  await expect(section(page).getByRole('button')).toHaveCount(0);
});

test('too few points and provisional limits are said with their numbers', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, STEADY.slice(0, 4));
  await expect(section(page)).toContainText(
    '4 values of 6: with the 6th the chart says between what it usually varies.',
  );
  await callOperation(page, 'values.enter', {
    cells: [38, 39, 40, 41].map((week) => ({
      metric: 'sessions',
      period: `2026-W${week}`,
      segment: null,
      value: 215 + (week % 2) * 9,
    })),
  });
  // The chart hears of new figures by itself.
  await expect(section(page)).toContainText('8 values of 10: what is usual still moves');
});

test('what happened is added, changed and deleted, and undo brings it back', async ({
  borrowApp,
}) => {
  const page = await openMetric(borrowApp, STEADY);
  const notes = section(page).getByRole('region', { name: 'What happened' });
  await notes.getByRole('button', { name: 'Add an annotation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toContainText('One line will do: what happened?');
  await dialog.getByLabel('In one line').fill('Strike');
  await dialog.getByLabel('Concerns the whole business').check();
  await dialog.getByLabel('On', { exact: true }).fill('14/10/2026');
  await dialog.getByRole('button', { name: 'Add' }).press('Enter');
  await expect(notes.getByRole('listitem')).toContainText('Strike14 October 2026 · whole business');
  await notes.getByRole('button', { name: 'Edit: Strike' }).click();
  await dialog.getByLabel('In one line').fill('Train strike');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(notes.getByRole('listitem')).toContainText('Train strike');
  await notes.getByRole('button', { name: 'Delete: Train strike' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(0);
  await expect(notes.getByRole('button', { name: 'Add an annotation' })).toBeFocused();
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(notes.getByRole('listitem')).toContainText('Train strike');
});

test('the chart is read by month or segment too, never finer than it is entered', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'values.enter', {
    cells: ['2026-08', '2026-09', '2026-10'].flatMap((period, index) => [
      { metric: 'customers_new', period, segment: 'LinkedIn', value: 4 + index },
      { metric: 'customers_new', period, segment: 'Blog', value: 2 },
    ]),
  });
  await goTo(page, '/metrics/customers_new');
  const kinds = section(page).getByRole('radiogroup', { name: 'One value a' });
  await expect(kinds.getByRole('radio')).toHaveCount(3);
  await section(page).getByRole('button', { name: 'As a table' }).click();
  await expect(section(page).getByRole('row', { name: /Oct 2026/ })).toContainText('8');
  await section(page).getByRole('combobox', { name: 'Segment' }).click();
  await page.getByRole('option', { name: 'LinkedIn' }).click();
  await expect(section(page).getByRole('row', { name: /Oct 2026/ })).toContainText('6');
  await kinds.getByText('Quarter').click();
  await expect(section(page).getByRole('row', { name: /Q3 2026/ })).toContainText('9');
});

test('another definition breaks the line, with its date', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, STEADY);
  const draft = {
    id: 'reach',
    kind: 'computed',
    unit: 'count',
    good: 'up',
    cadence: 'week',
    name: { fr: 'Portée', en: 'Reach' },
    description: '',
  };
  await callOperation(page, 'metrics.define', { ...draft, formula: 'sessions' });
  await callOperation(page, 'metrics.define', {
    ...draft,
    formula: 'sessions * 3',
    appliesFrom: '2026-09-07',
  });
  await goTo(page, '/metrics/reach');
  await expect(legend(page)).toContainText('another definition');
  const limits = section(page).getByRole('region', { name: 'What is usual' });
  await expect(limits.getByRole('listitem')).toContainText(
    'Another definition of Reach, version 2Since 7 September 2026',
  );
});

test('with the keyboard alone: along the points, to the table, to the rules', async ({
  borrowApp,
}) => {
  const page = await openMetric(borrowApp, [...STEADY, 330, ...STEADY.slice(0, 5)]);
  const chart = page.getByRole('application', { name: 'Site visits by week' });
  await chart.focus();
  await page.keyboard.press('End');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(chart.locator('~ [aria-live="polite"]')).toHaveText(
    'week of 5 Oct 2026: 330, unusual: beyond what is usual',
  );
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'As a table' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('columnheader')).toHaveText([
    'Period',
    'Value',
    'Usually between',
    'Remark',
  ]);
  await section(page).getByRole('button', { name: 'How this is worked out' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Eight points in a row on one side');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'How this is worked out' })).toBeFocused();
});

test('in French: words, figures and their spaces', async ({ borrowApp }) => {
  const page = await openMetric(borrowApp, [...STEADY, ...HIGHER], { language: 'fr-FR' });
  const signals = page.getByRole('region', { name: 'Ce qui a bougé plus que d’habitude' });
  await expect(signals).toContainText('10 valeurs de suite au-dessus de la moyenne');
  await expect(page.getByRole('region', { name: 'Vraie tendance ou hasard ?' })).toContainText(
    /\d+ fois, ce chiffre a bougé plus que d’habitude\./,
  );
});

/** Lets no page have a file whose address holds that text; an empty one lets it have all. */
function withhold(app: ElectronApplication, text: string): Promise<void> {
  return app.evaluate(({ session }, withheld) => {
    session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
      decide({ cancel: withheld !== '' && url.includes(withheld) });
    });
  }, text);
}

test('a chart whose lines cannot be loaded says so, and is drawn once they can', async ({
  launchApp,
}) => {
  const { app, page } = await startBusiness(launchApp, { provokes: /ERR_BLOCKED_BY_CLIENT/ });
  await callOperation(page, 'values.enter', {
    cells: [{ metric: 'sessions', period: '2026-W40', segment: null, value: 210 }],
  });
  await withhold(app, 'ChartLines');
  await goTo(page, '/metrics/sessions');
  const chart = page.getByRole('figure', { name: 'Site visits by week' });
  const said = chart.getByRole('alert');
  await expect(said).toContainText('The chart could not be loaded. The table has its figures.');
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toBeVisible();
  await withhold(app, '');
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(chart.getByRole('application').locator('svg').first()).toBeVisible();
  await expect(said).toHaveCount(0);
});
