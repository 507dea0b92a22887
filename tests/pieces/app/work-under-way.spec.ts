import { STOP_CALL } from '#shared/ipc/channels.ts';
import { expect, test } from '#tests/support/gallery.ts';

test('Escape in an open list closes the list, and only the next one stops the work', async ({
  show,
}) => {
  const { page, tell, sent } = await show('app/WorkUnderWay', 'in a dialog with a list');
  const progress = { step: 'importing', done: 1, of: 10, canStop: true } as const;
  await tell({ type: 'progress', call: 7, progress });
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  const list = page.getByRole('listbox');
  await page.getByRole('combobox', { name: 'Column' }).click();
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'An import' })).toBeVisible();
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(sent).toEqual([{ name: STOP_CALL, input: { call: 7 } }]);
});
