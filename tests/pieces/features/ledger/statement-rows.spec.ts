import { expect, test } from '#tests/support/gallery.ts';

test('the first row has the keyboard in the picture in which it is drawn', async ({ show }) => {
  const { page } = await show(
    'features/ledger/statement/StatementDialog',
    'some of several files are not taken',
  );
  await page.evaluate(() => {
    new MutationObserver((_records, observer) => {
      const row = document.querySelector('[role="table"] [data-index="0"]');
      if (!row) return;
      observer.disconnect();
      document.body.dataset['heard'] = String(row === document.activeElement);
    }).observe(document.body, { subtree: true, childList: true });
  });
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByRole('row').nth(1)).toBeFocused();
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'true');
});
