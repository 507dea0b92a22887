import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { formatPeriod } from '#shared/i18n/format.ts';
import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';

const CALENDAR = { yearStartMonth: 1 } as const;
const ENGLISH = { language: 'en', currency: 'EUR', ...CALENDAR } as const;

export function lastBefore(day: Day, kind: PeriodKind): Period {
  return periodContaining(kind, addDays(periodContaining(kind, day, CALENDAR).start, -1), CALENDAR);
}

export function nameOf(period: Period): string {
  return formatPeriod(period, ENGLISH);
}

/** The Mondays of a span of days. */
export function mondaysOf({ start, end }: Pick<Period, 'start' | 'end'>): Day[] {
  const days = Array.from({ length: dayNumber(end) - dayNumber(start) + 1 }, (_, index) =>
    addDays(start, index),
  );
  return days.filter((day) => (dayNumber(day) + 3) % 7 === 0);
}

const step = (page: Page) => page.locator('[aria-current=step]');

/** Goes to the focus, and from there into the review that is due. */
async function beginReview(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.getByRole('link', { name, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Types the numbers that are asked for, each in its turn. */
async function typeNumbers(page: Page, numbers: Monday['numbers']): Promise<void> {
  for (const [place, value] of numbers) {
    await expect(page.getByRole('textbox', { name: place })).toBeFocused();
    await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('All numbers are in.')).toBeVisible();
}

/** Goes on to the next step once this one stands. */
async function goOn(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(step(page)).toContainText(name);
}

export type Monday = {
  /** What is asked for, in order: `Leads, week of 28 Sept 2026`. */
  readonly numbers: readonly (readonly [place: string, value: number])[];
  /** What is looked at and done among what moved. */
  readonly whenMoved?: (page: Page) => Promise<void>;
  /** What is ticked off among the actions. */
  readonly whenActing?: (page: Page) => Promise<void>;
  /** The one thing of the Monday before, if there was one: it is done. */
  readonly last?: string;
  readonly oneThing: string;
};

/** What the check-in opens with, in one key. */
async function endOneThing(page: Page, last: string): Promise<void> {
  await expect(page.getByText(last)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeFocused();
  await page.keyboard.press('1');
  await expect(step(page)).toContainText('The numbers');
}

/** The four minutes of a Monday, with the keyboard alone. */
export async function checkIn(page: Page, monday: Monday): Promise<void> {
  const { numbers, whenMoved, whenActing, oneThing, last } = monday;
  await beginReview(page, 'Monday check-in');
  if (last !== undefined) await endOneThing(page, last);
  await typeNumbers(page, numbers);
  await goOn(page, 'What moved');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await whenMoved?.(page);
  await goOn(page, 'The actions');
  await whenActing?.(page);
  await goOn(page, 'This week');
  await expect(page.getByRole('combobox', { name: 'The one thing of this week' })).toBeFocused();
  await page.keyboard.type(oneThing);
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await leaveEnding(page, 'The check-in is done', oneThing);
}

/** The review of a month whose numbers came on the Monday, up to its closing. */
export async function reviewMonth(page: Page, month: string): Promise<void> {
  await beginReview(page, 'Monthly review');
  await typeNumbers(page, []);
  for (const next of ['Against targets', 'Channels and expenses', 'Closing'])
    await goOn(page, next);
  await expect(page.getByRole('checkbox', { name: /^Close / })).toBeChecked();
  await keepWith(page, 'The one thing of this month', `Learn from ${month}`);
}

export type Retrospective = {
  /** The figure in which the quarter ended. */
  readonly result: string;
  readonly lesson: string;
  /** Chooses the metric of the next quarter in its dialog. */
  readonly choose: (page: Page) => Promise<void>;
};

/** Looks back on the quarter that is over, and chooses the metric of the one that begins. */
export async function lookBack(page: Page, { result, lesson, choose }: Retrospective) {
  await beginReview(page, 'Quarterly retrospective');
  await expect(step(page)).toContainText('The result');
  await expect(page.getByRole('main')).toContainText(result);
  await goOn(page, 'The lesson');
  await expect(page.getByRole('textbox', { name: 'The lesson, in a sentence' })).toBeFocused();
  await page.keyboard.type(lesson);
  await goOn(page, 'What next');
  await choose(page);
  await goOn(page, 'Closing');
  await expect(page.getByRole('checkbox', { name: /^Close / })).toBeChecked();
  await keepWith(page, 'The one thing of this quarter', 'One metric more');
}

/** Names the one thing, and keeps the review. */
async function keepWith(page: Page, label: string, oneThing: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: label })).toBeFocused();
  await page.keyboard.type(oneThing);
  await page.keyboard.press('Control+Enter');
  await leaveEnding(page, /^The (month|quarter) is/, oneThing);
}

/** Sees where a review ends, and goes to the focus by Enter. */
async function leaveEnding(page: Page, title: string | RegExp, oneThing: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(oneThing);
  await expect(page.getByRole('button', { name: 'Go to the focus' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Focus' })).toBeAttached();
}
