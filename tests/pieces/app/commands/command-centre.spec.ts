import type { Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';
import { pressAtOnce } from '#tests/support/operation.ts';

const PIECE = 'app/commands/CommandCentre';
const STATE = 'a page with commands, and a dialog';

const done = (page: Page) => page.getByRole('status', { name: 'Done' });

/** Holds a key until it has repeated a few times. */
async function hold(page: Page, held: readonly string[], key: string): Promise<void> {
  for (const each of held) await page.keyboard.down(each);
  for (let times = 0; times < 5; times += 1) await page.keyboard.down(key);
  for (const each of [key, ...held]) await page.keyboard.up(each);
}

test('a key that is held down does its work once', async ({ show }) => {
  const { page } = await show(PIECE, STATE);
  await hold(page, ['Control'], 'Enter');
  await expect(done(page)).toHaveText('went on');
  await page.keyboard.press('Control+Enter');
  await expect(done(page)).toHaveText('went on, went on');
});

test('undo goes on while its key is held down', async ({ show }) => {
  const { page, sent } = await show(PIECE, STATE);
  await hold(page, ['Control'], 'z');
  const undone = async () => (await sent()).filter(({ name }) => name === 'values.undo').length;
  await expect.poll(undone).toBe(5);
});

test('Escape closes the dialog and leaves the page as it is; the next one is the page’s', async ({
  show,
}) => {
  const { page } = await show(PIECE, STATE);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(done(page)).toHaveText('');
  await page.keyboard.press('Escape');
  await expect(done(page)).toHaveText('left');
});

test('the key after the one that closes a dialog is the page’s already', async ({ show }) => {
  const { page, location } = await show(PIECE, STATE);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused();
  // In one breath: no picture is drawn in between.
  await pressAtOnce(page, 'Escape Control+2');
  expect(await location()).toBe('/grid');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('nothing is done behind a dialog, by key or by the native menu, and it is said why', async ({
  show,
}) => {
  const { page, tell, location } = await show(PIECE, STATE);
  await page.getByRole('button', { name: 'Open' }).click();
  const field = page.getByRole('textbox', { name: 'Words' });
  await field.fill('half written');
  const told = page.getByRole('alert').filter({ hasText: 'Close the dialog first.' });
  const keys = ['Control+f', 'Control+2', 'Control+e', 'Control+k', 'Control+/'];
  const chosen = ['go.plan', 'grid.goToPeriod', 'find.here', 'data.restore'];
  for (const asks of [
    keys.map((key) => () => page.keyboard.press(key)),
    chosen.map((id) => () => tell({ type: 'command', id })),
  ]) {
    // Of what was said of the keys, nothing stands there for the menu.
    await expect(told).toBeHidden();
    for (const ask of asks) {
      await ask();
      await expect(told).toBeVisible();
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('half written');
      await expect(page.getByRole('dialog')).toHaveCount(1);
    }
  }
  expect(await location()).toBe('/reviews');
  await expect(field).toHaveValue('half written');
  await expect(field).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(done(page)).toHaveText('');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await tell({ type: 'command', id: 'find.here' });
  await expect(done(page)).toHaveText('found');
  await page.keyboard.press('Control+2');
  await expect.poll(location).toBe('/grid');
});

for (const { list, keys } of [
  { list: 'Commands', keys: 'Control+k' },
  { list: 'Keyboard shortcuts', keys: 'Control+/' },
]) {
  test(`what is typed while a list is loaded for the first time is looked for: ${list}`, async ({
    show,
  }) => {
    const { page } = await show(PIECE, STATE);
    // Nothing of it is there yet.
    await page.reload();
    const opener = page.getByRole('button', { name: 'Open' });
    await opener.focus();
    await page.keyboard.press(keys);
    await page.keyboard.type('grid');
    const dialog = page.getByRole('dialog', { name: list });
    await expect(dialog.locator('input')).toHaveValue('grid');
    await page.keyboard.type('s');
    await expect(dialog.locator('input')).toHaveValue('grids');
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });
}
