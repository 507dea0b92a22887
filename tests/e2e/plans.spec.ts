import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';
import { circleOf, setState } from '../support/action-state.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

/** A business whose metric of the quarter is list growth, opened on the focus. */
async function openFocus(borrowApp: OpenApp): Promise<Page> {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', {
    quarter: '2026-Q4',
    metric: 'list_growth',
    line: 10,
    why: 'The list fills the quiet months',
    reaction: 'Two podcasts more each month',
    readingKind: null,
    guardrail: null,
    because: '',
  });
  await goTo(page, '/');
  return page;
}

type NewAction = { title: string; state?: string; metric?: string; dueOn?: string };

async function addActions(page: Page, actions: readonly NewAction[]): Promise<void> {
  for (const action of actions) {
    await callOperation(page, 'plans.add', { metric: 'list_growth', ...action });
  }
}

async function openBoard(borrowApp: OpenApp, actions: readonly NewAction[]): Promise<Page> {
  const { page } = await startBusiness(borrowApp);
  await addActions(page, actions);
  await goTo(page, '/plan');
  return page;
}

const titlesIn = (page: Page, list: string) =>
  page.getByRole('list', { name: new RegExp(`^${list}`) }).getByRole('listitem');
const cardsIn = (page: Page, column: string) =>
  page
    .getByRole('region', { name: new RegExp(`^${column}`) })
    .getByRole('button', { name: /^(?!What did you learn)/ });

test('a number without a plan says so; Enter adds actions, the circle of one opens its states', async ({
  borrowApp,
}) => {
  const page = await openFocus(borrowApp);
  await expect(page.getByText('A number without a plan means nothing.')).toBeVisible();
  await page.getByRole('textbox', { name: 'New action' }).fill('Guest on three podcasts');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'New action' })).toHaveValue('');
  await page.keyboard.type('A guide on the home page');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A number without a plan means nothing.')).toBeHidden();
  await expect(page.getByText(/^No action under way: with three/)).toBeVisible();

  await circleOf(page, 'Guest on three podcasts').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('menuitem', { name: 'Start' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What did you learn?' })).toBeFocused();
  await page.keyboard.type('One guest a week is enough');
  await page.keyboard.press('Enter');
  await expect(titlesIn(page, 'Done')).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Done' })).toContainText(
    'Guest on three podcastson 22 NovOne guest a week is enough',
  );
  await expect(circleOf(page, 'Guest on three podcasts')).toHaveAccessibleName(/: done$/);
});

test('beside the chart a long plan shows five actions; the rest is a click away, and so is what is new', async ({
  borrowApp,
}) => {
  const page = await openFocus(borrowApp);
  await addActions(page, [
    ...['One', 'Two', 'Three', 'Four'].map((title) => ({ title, state: 'doing' })),
    ...['Five', 'Six', 'Seven'].map((title) => ({ title })),
  ]);
  await goTo(page, '/');
  const boxes = page.getByRole('region', { name: 'Plan' }).getByRole('listitem');
  await expect(boxes).toHaveCount(5);
  await page.getByRole('button', { name: '2 more actions' }).press('Enter');
  await expect(boxes).toHaveCount(7);
  await page.getByRole('button', { name: 'Fewer actions' }).press('Enter');
  await expect(boxes).toHaveCount(5);
  await page.getByRole('textbox', { name: 'New action' }).fill('Eight');
  await page.keyboard.press('Enter');
  await expect(circleOf(page, 'Eight')).toBeVisible();
});

test('the lesson can be left for another time, and what is done taken up again', async ({
  borrowApp,
}) => {
  const page = await openFocus(borrowApp);
  await addActions(page, [{ title: 'Exit pop-up on the guide', state: 'doing' }]);
  await goTo(page, '/');
  const title = 'Exit pop-up on the guide';
  const circle = circleOf(page, title);
  await setState(page, title, 'Done');
  // It stands among what is done before a person could think of a lesson.
  await expect(titlesIn(page, 'Under way')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'What did you learn?' }).press('Escape');
  await expect(page.getByRole('textbox', { name: 'What did you learn?' })).toBeHidden();
  await expect(circle).toBeFocused();
  await expect(circle).toHaveAccessibleName(/: done$/);
  await setState(page, title, 'Take up again');
  await expect(titlesIn(page, 'Under way')).toHaveCount(1);
  await expect(circle).toHaveAccessibleName(/: under way$/);
});

test('in the panel, Alt with the arrows changes the order, and it stays', async ({ borrowApp }) => {
  const page = await openFocus(borrowApp);
  await addActions(page, [{ title: 'First' }, { title: 'Second' }, { title: 'Third' }]);
  await goTo(page, '/');
  const third = circleOf(page, 'Third');
  await third.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('list', { name: 'Next' })).toHaveText(/First.*Third.*Second/);
  await expect(third).toBeFocused();
  await expect(page.getByText('Third: to do, 2 of 3')).toBeAttached();
  await goTo(page, '/');
  await expect(page.getByRole('list', { name: 'Next' })).toHaveText(/First.*Third.*Second/);
});

test('an action deleted from the panel comes back whole', async ({ borrowApp }) => {
  const page = await openFocus(borrowApp);
  await addActions(page, [{ title: 'First', dueOn: '2026-12-08' }, { title: 'Second' }]);
  await goTo(page, '/');
  await page.getByRole('button', { name: 'Options: First' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('list', { name: 'Next' })).toHaveText('○Second');
  await expect(circleOf(page, 'Second')).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Next' })).toHaveText(/First.*due 8 Dec.*Second/);
});

test('what is late stands first, and says so', async ({ borrowApp }) => {
  const page = await openFocus(borrowApp);
  await addActions(page, [
    { title: 'In time', state: 'doing', dueOn: '2026-12-08' },
    { title: 'Too late', state: 'doing', dueOn: '2026-11-10' },
    { title: 'No hurry', state: 'doing' },
  ]);
  await goTo(page, '/');
  await expect(page.getByRole('list', { name: 'Under way' })).toHaveText(
    /Too late.*late, 10 Nov.*In time.*due 8 Dec.*No hurry/,
  );
});

test('the menu starts an action and sets its due date', async ({ borrowApp }) => {
  const page = await openFocus(borrowApp);
  await addActions(page, [{ title: 'Referral in the welcome letter' }]);
  await goTo(page, '/');
  const menu = page.getByRole('button', { name: 'Options: Referral in the welcome letter' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Start', exact: true }).click();
  await expect(titlesIn(page, 'Under way')).toHaveCount(1);
  await menu.click();
  await page.getByRole('menuitem', { name: 'Due date and dates…' }).click();
  const due = page.getByRole('textbox', { name: 'Due' });
  await expect(due).toBeFocused();
  await due.fill('15/12/2026');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('due 15 Dec')).toBeVisible();
});

test('on the board, keys walk over the cards and carry them', async ({ borrowApp }) => {
  const page = await openBoard(borrowApp, [
    { title: 'Write the guide' },
    { title: 'Record the talk' },
    { title: 'Call ten clients', state: 'doing' },
  ]);
  await page.getByRole('button', { name: 'Write the guide' }).focus();
  await page.keyboard.press('ArrowDown');
  const talk = page.getByRole('button', { name: 'Record the talk' });
  await expect(talk).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cardsIn(page, 'Under way')).toHaveText(['Call ten clients', 'Record the talk']);
  await expect(talk).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cardsIn(page, 'Under way')).toHaveText(['Record the talk', 'Call ten clients']);
  await expect(talk).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Write the guide' })).toBeFocused();
  await goTo(page, '/plan');
  await expect(cardsIn(page, 'Under way')).toHaveText(['Record the talk', 'Call ten clients']);
});

test('a card is dragged to another state', async ({ borrowApp }) => {
  const page = await openBoard(borrowApp, [
    { title: 'Write the guide' },
    { title: 'Call ten clients', state: 'doing' },
  ]);
  await page
    .getByRole('button', { name: 'Write the guide' })
    .dragTo(page.getByRole('list', { name: /^Done/ }));
  await expect(cardsIn(page, 'Done')).toHaveText(['Write the guide']);
  await expect(page.getByRole('region', { name: /^Done/ })).toContainText('on 22 Nov');
});

test('Enter opens a card; what is written there shows on it', async ({ borrowApp }) => {
  const page = await openBoard(borrowApp, [{ title: 'Write the guide' }]);
  await page.getByRole('button', { name: 'Write the guide' }).press('Enter');
  const title = page.getByRole('textbox', { name: 'Action', exact: true });
  await expect(title).toBeFocused();
  await title.fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Say in a few words what will be done.')).toBeVisible();
  await title.fill('Write the price guide');
  await page.getByRole('textbox', { name: 'Expected effect' }).fill('More who leave an address');
  await page.getByRole('textbox', { name: 'As a number' }).fill('1.5');
  await page.getByText('M: a day').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: /^To do/ })).toContainText(
    'Write the price guideEmail list growtheffort MExpected: More who leave an address, +1.5 points',
  );
});

test('an action is added with its metric, and the board is filtered by metric', async ({
  borrowApp,
}) => {
  const page = await openBoard(borrowApp, [{ title: 'Write the guide' }]);
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('textbox', { name: 'Action', exact: true }).fill('Call ten clients');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Choose the metric that this action will move.')).toBeVisible();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Metric' }).fill('retention');
  await page.getByRole('option', { name: 'Share of customers kept' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(cardsIn(page, 'To do')).toHaveText(['Write the guide', 'Call ten clients']);
  await page.getByRole('combobox', { name: 'Metric' }).click();
  await page.getByRole('option', { name: 'Share of customers kept' }).click();
  await expect(cardsIn(page, 'To do')).toHaveText(['Call ten clients']);
});

test('a deleted action can be taken back, until something else is done', async ({ borrowApp }) => {
  const page = await openBoard(borrowApp, [
    { title: 'Write the guide' },
    { title: 'Call ten clients' },
  ]);
  const notice = page.getByText('Action deleted: Write the guide');
  await page.getByRole('button', { name: 'Write the guide' }).press('Delete');
  await expect(notice).toBeVisible();
  await expect(cardsIn(page, 'To do')).toHaveText(['Call ten clients']);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cardsIn(page, 'To do')).toHaveText(['Write the guide', 'Call ten clients']);
  await expect(notice).toBeHidden();

  await page.getByRole('button', { name: 'Write the guide' }).press('Delete');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Call ten clients' }).press('Alt+ArrowRight');
  await expect(cardsIn(page, 'Under way')).toHaveText(['Call ten clients']);
  await expect(notice).toBeHidden();
});

test('a finished action tells what its metric did after it, and asks what was learned', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  const weeks = [...Array.from({ length: 12 }, (_, week) => 100 + (week % 2) * 10), 105];
  const cells = [...weeks, 200, 205, 210, 195].map((value, index) => {
    return { metric: 'sessions', period: `2026-W${21 + index}`, segment: null, value };
  });
  await callOperation(page, 'values.enter', { cells });
  const done = { state: 'done', startedOn: '2026-08-12', doneOn: '2026-08-12' };
  const action = { ...done, metric: 'sessions', title: 'A page for each service' };
  await callOperation(page, 'plans.add', action);
  await callOperation(page, 'plans.add', { ...action, title: 'A talk in Lyon', learned: 'Again' });
  await goTo(page, '/plan');
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'A page for each service', exact: true }) });
  await expect(card).toContainText('The figure really moved afterwards');
  await expect(card).toContainText('average 105 before, 203 after: +97.5 (+92.9%)');
  await expect(card).toContainText('Meanwhile: A talk in Lyon. After it, not necessarily because');
  await card.getByRole('button', { name: /^What did you learn/ }).press('Enter');
  await page.keyboard.type('One page, one promise');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Learned: One page, one promise');
  await goTo(page, '/metrics/sessions');
  await expect(page.getByRole('list', { name: 'Done' })).toContainText(
    'the figure really moved afterwards +97.5 (+92.9%)',
  );
});

test('an empty board says what will be there', async ({ borrowApp }) => {
  const page = await openBoard(borrowApp, []);
  await expect(page.getByText('No action yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expect(page.getByRole('dialog', { name: 'New action' })).toBeVisible();
});

test('the plan and what opens over it can be used by everyone', async ({ borrowApp }) => {
  const { page, screenshot } = await borrowApp({ isSample: true });
  await page
    .getByRole('button', { name: /^Options: / })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await setState(page, 'Record module 4 of “Clear heading”', 'Done');
  await expect(page.getByRole('textbox', { name: 'What did you learn?' })).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await goTo(page, '/plan');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  await screenshot('board');
  await page.getByRole('button', { name: 'Add an action' }).click();
  // The calendar opens at the month of its day; without one, at that of the machine.
  await page.getByRole('textbox', { name: 'Due' }).fill('20/11/2026');
  await page.getByRole('textbox', { name: 'Due' }).click();
  await expect(page.getByRole('button', { name: '22 November 2026' })).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
});
