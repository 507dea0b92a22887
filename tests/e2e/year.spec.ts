import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { wakeOn } from '../support/launched-app.ts';
import type { PreparedBusiness } from '../support/prepared-business.ts';
import { expect, test } from '../support/electron-app.ts';
import {
  checkIn,
  lastBefore,
  lookBack,
  mondaysOf,
  nameOf,
  reviewMonth,
} from '../support/mondays.ts';
import type { Monday } from '../support/mondays.ts';
import { passFirstRun } from '../support/started-business.ts';

/** One quarter, unless a longer life is asked for: four are a year. */
const QUARTERS = Number(process.env['SOLOCAP_QUARTERS'] ?? '1');
const CALENDAR = { yearStartMonth: 1 } as const;
const FIRST_DAY = '2026-10-01';
const FIRST_MONTH = periodContaining('month', FIRST_DAY, CALENDAR);
const MONTHS = Array.from({ length: QUARTERS * 3 }, (_, index) =>
  shiftPeriod(FIRST_MONTH, index, CALENDAR),
);

/** Week by week, what never means anything. */
const NOISE = [0, 2, -1, 1, 0, -2, 1, 0, 2, -1, 1, 0, 2];
/** Of the quarter's weeks, counted from 0: the one that drifts, and the first after the action. */
const DRIFT = 6;
const ANSWERED = 9;

const quarterOf = (day: Day): Period => periodContaining('quarter', day, CALENDAR);
/** A week belongs to the quarter of its Thursday. */
const quarterOfWeek = (week: Period): Period => quarterOf(addDays(week.start, 3));
const weekOf = (day: Day): Period => periodContaining('week', day, CALENDAR);

/** How many weeks of its quarter lie before a week. */
function placeInQuarter(week: Period): number {
  return weeksOf(quarterOfWeek(week)).findIndex(({ key }) => key === week.key);
}

function leadsIn(week: Period): number {
  const place = placeInQuarter(week);
  const noise = NOISE[week.ordinal % NOISE.length] ?? 0;
  if (place === DRIFT) return 22;
  return (place >= ANSWERED ? 64 : 50) + noise;
}

function weeksOf(quarter: Period): Period[] {
  return subPeriods(quarter, 'week', CALENDAR);
}

/** What the quarter's leads come to, added up here. */
function leadsOfQuarter(quarter: Period): number {
  return weeksOf(quarter).reduce((sum, week) => sum + leadsIn(week), 0);
}

/** What 48 a week come to: a usual week is above it, until one drifts. */
function lineOf(quarter: Period): string {
  return String(weeksOf(quarter).length * 48);
}

type Open = { readonly app: ElectronApplication; readonly page: Page };

/** Past numbers that were brought along, and what is followed. */
const BEGUN: PreparedBusiness = {
  name: 'begun',
  day: FIRST_DAY,
  fill: async (call, language) => {
    await passFirstRun(call, language);
    const metrics = ['sessions', 'leads', 'list_size', 'expenses'];
    await call('metrics.follow', { metrics, isFollowed: true });
    const weeks = Array.from({ length: 18 }, (_, index) =>
      shiftPeriod(weekOf('2026-05-25'), index, CALENDAR),
    );
    const cells = weeks.flatMap(({ key, ordinal }) => {
      const noise = NOISE[ordinal % NOISE.length] ?? 0;
      const place = { period: key, segment: null };
      return [
        { ...place, metric: 'leads', value: 50 + noise },
        { ...place, metric: 'sessions', value: 800 + 10 * noise },
      ];
    });
    // The first value says at which pace a metric is typed: these by the month.
    const september = { period: '2026-09', segment: null };
    const monthly = [
      { ...september, metric: 'list_size', value: 4900 },
      { ...september, metric: 'expenses', value: 91_000 },
    ];
    await call('values.enter', { cells: [...cells, ...monthly] });
  },
};

const ACTION = (quarter: Period) => `Call ten former clients of ${nameOf(quarter)}`;

async function chooseLeads(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose the metric' }).press('Enter');
  await page.getByRole('combobox').fill('leads');
  await page
    .getByRole('option')
    .filter({ hasText: /^Leads(?! to)/ })
    .click();
  await page.getByLabel(/^The target/).fill(lineOf(quarterOf(FIRST_DAY)));
  await page.getByLabel('Why this one, now?').fill('Sales wait for conversations');
  await page.getByLabel('What will you do differently if it drifts?').fill('Call former clients');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`target ${lineOf(quarterOf(FIRST_DAY))}`)).toBeVisible();
}

/** The week that drifted: it is said, explained, and answered by an action that begins at once. */
async function answerDrift(page: Page, action: string): Promise<void> {
  const leads = page.getByRole('article', { name: 'Leads' });
  await expect(leads).toContainText(/the lowest in \d+ weeks, usually/);
  await leads.getByRole('textbox', { name: /^Why\?/ }).focus();
  await page.keyboard.type('A week without posts');
  await page.keyboard.press('Alt+A');
  await page.keyboard.type(action);
  await page.keyboard.press('Enter');
  await expect(leads.getByText('Added to the plan')).toBeVisible();
}

async function expectStatus(page: Page, status: RegExp): Promise<void> {
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'Leads' })).toBeVisible();
  await expect(page.getByText(status).first()).toBeVisible();
}

/** The drift is seen on the focus, where its action is set under way. */
async function seeDrift(page: Page, week: Period, action: string): Promise<void> {
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'Leads' })).toBeVisible();
  await page.getByRole('button', { name: 'As a table' }).press('Enter');
  const row = page.getByRole('row', { name: nameOf(week) });
  await expect(row).toContainText('22');
  await expect(row).toContainText('unusual');
  await expect(row).toContainText('A week without posts');
  await page.getByRole('button', { name: `Options: ${action}` }).press('Enter');
  await page.getByRole('menuitem', { name: 'Start' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Under way' })).toContainText(action);
}

async function tickAction(page: Page, action: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: action });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Old clients like to be asked');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Old clients like to be asked')).toBeVisible();
}

const isFirstOfMonth = (monday: Day): boolean => monday.slice(8) <= '07';

/** What is asked once a month, on the Monday after it. */
function monthNumbers(month: Period): Monday['numbers'] {
  if (month.end < FIRST_DAY) return [];
  return [
    [`Email list size, ${nameOf(month)}`, 5000 + 10 * (month.ordinal % 100)],
    [`Expenses, ${nameOf(month)}`, 980],
  ];
}

/** What the month of a week has come to by a Monday, while it is under way. */
function monthToDate(week: Period, monday: Day): Monday['numbers'] {
  const month = periodContaining('month', addDays(week.start, 3), CALENDAR);
  if (month.end < monday) return [];
  const soFar = Number(monday.slice(8));
  return [
    [`Email list size, ${nameOf(month)}, to date`, 5000 + soFar],
    [`Expenses, ${nameOf(month)}, to date`, 30 * soFar],
  ];
}

const [FIRST_MONDAY = ''] = mondaysOf(FIRST_MONTH);

const oneThingOf = (week: Period): string => `Write to three people of ${nameOf(week)}`;

/** Four minutes, and what this Monday has to itself. */
async function liveMonday(page: Page, day: Day): Promise<void> {
  const week = lastBefore(day, 'week');
  const action = ACTION(quarterOfWeek(week));
  const place = placeInQuarter(week);
  await checkIn(page, {
    numbers: [
      [`Site visits, ${nameOf(week)}`, 800 + 10 * (NOISE[week.ordinal % NOISE.length] ?? 0)],
      [`Leads, ${nameOf(week)}`, leadsIn(week)],
      ...(isFirstOfMonth(day) ? monthNumbers(lastBefore(day, 'month')) : []),
      ...monthToDate(week, day),
    ],
    whenMoved: async () => {
      if (week.end < '2026-11-15')
        await expect(page.getByText('Nothing is out of the ordinary.')).toBeVisible();
      if (place === DRIFT) await answerDrift(page, action);
    },
    whenActing: async () => {
      if (place === ANSWERED - 1) await tickAction(page, action);
    },
    ...(day > FIRST_MONDAY ? { last: oneThingOf(shiftPeriod(week, -1, CALENDAR)) } : {}),
    oneThing: oneThingOf(week),
  });
  // After a year the history knows the drift and what comes after it: it is no surprise any more.
  const isFirstQuarter = week.end <= quarterOf(FIRST_DAY).end;
  if (isFirstQuarter && place === DRIFT - 1) await expectStatus(page, /^on track$/);
  if (isFirstQuarter && place === DRIFT) await expectStatus(page, /^(at risk|off track)$/);
  if (place === DRIFT) await seeDrift(page, week, action);
}

/** The quarter that is over ends with its lesson, the next choice, and its report on paper. */
async function turnQuarter({ app, page }: Open, day: Day, folder: string): Promise<void> {
  const [over, next] = [lastBefore(day, 'quarter'), quarterOf(day)];
  const lesson = `Asking beats posting, ${nameOf(over)}`;
  await lookBack(page, {
    result: String(leadsOfQuarter(over)),
    lesson,
    choose: () => keepLeads(page, next),
  });
  await page.keyboard.press('Control+5');
  const file = path.join(folder, `${over.key}.pdf`);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('link', { name: 'Printable report' }).press('Enter');
  const report = page.getByRole('article');
  await expect(report.getByRole('heading', { level: 1, name: nameOf(over) })).toBeVisible();
  for (const words of [
    lesson,
    ACTION(over),
    'Old clients like to be asked',
    `Leads · target ${lineOf(next)}`,
  ])
    await expect(report).toContainText(words);
  await page.getByRole('button', { name: 'Save as PDF…' }).press('Enter');
  await expect(page.getByText(file)).toBeVisible({ timeout: 20_000 });
  expect(await readFile(file, 'latin1')).toMatch(/^%PDF-/);
  await page.keyboard.press('Control+1');
  // What each Monday was for stands among what was done; the older ones are a click away.
  await page.getByRole('button', { name: /^\d+ more actions done$/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'Plan' })).toContainText(
    'the figure really moved afterwards',
  );
  await expect(page.getByText(lesson)).toBeVisible();
}

/** The same metric once more, with another line. */
async function keepLeads(page: Page, next: Period): Promise<void> {
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  const line = page.getByRole('textbox', { name: `Target of ${nameOf(next)}` });
  await line.fill(lineOf(next));
  await line.press('Enter');
  await expect(page.getByText(`target ${lineOf(next)}`)).toBeVisible();
}

/** The first Monday of a month also looks back on the month before, and on a quarter that is over. */
async function turnMonth(open: Open, day: Day, folder: string): Promise<void> {
  const { page } = open;
  const month = nameOf(lastBefore(day, 'month'));
  await reviewMonth(page, month);
  await page.keyboard.press('Control+5');
  const kept = page.getByRole('region', { name: 'What was kept' });
  await expect(kept.getByRole('listitem').filter({ hasText: `Learn from ${month}` })).toContainText(
    'closed',
  );
  if (quarterOf(day).key !== quarterOf(lastBefore(day, 'month').start).key)
    await turnQuarter(open, day, folder);
}

test.describe('a business is lived Monday by Monday, in a window that is left open', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let folder = '';
  let kept = 0;
  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'solocap-year-'));
    kept = 0;
  });
  test.afterAll(() =>
    rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  );

  const live = async (open: Open, mondays: readonly Day[]): Promise<void> => {
    const { app, page } = open;
    for (const day of mondays) {
      await wakeOn(app, day);
      await liveMonday(page, day);
      kept += 1;
      if (isFirstOfMonth(day) && day > FIRST_MONTH.end) await turnMonth(open, day, folder);
    }
    await page.keyboard.press('Control+1');
    await expect(page.getByText(`${kept} Mondays in a row`)).toBeVisible();
  };

  for (const [index, month] of MONTHS.entries()) {
    test(`${nameOf(month)}: every Monday by the keys`, async ({ launchApp }) => {
      const mondays = mondaysOf(month);
      const open = await launchApp({
        dataFolder: path.join(folder, 'data'),
        today: month.start,
        place: '/',
        ...(index === 0 ? { business: BEGUN } : {}),
      });
      if (index === 0) await chooseLeads(open.page);
      await live(open, mondays);
    });
  }

  test('the quarter that is over is looked back on, printed, and followed by the next', async ({
    launchApp,
  }) => {
    const [monday = ''] = mondaysOf(shiftPeriod(FIRST_MONTH, MONTHS.length, CALENDAR));
    const dataFolder = path.join(folder, 'data');
    const open = await launchApp({ dataFolder, place: '/' });
    await live(open, [monday]);
    await open.page.keyboard.press('Control+5');
    await expect(open.page.getByRole('region', { name: 'Waiting' })).toHaveCount(0);
  });
});
