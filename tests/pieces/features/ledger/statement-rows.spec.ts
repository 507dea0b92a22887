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

test('cash is shown as the transfer that it is taken for, and may be told to be something else', async ({
  show,
}) => {
  const { page, sent } = await show(
    'features/ledger/statement/StatementPreview',
    'cash that went into the till, and came out of it',
  );
  const [out, back] = [page.getByRole('row').nth(1), page.getByRole('row').nth(2)];
  await expect(out).toContainText('-€80.00');
  await expect(back).toContainText('€80.00');
  await expect(back.getByRole('combobox')).toHaveAccessibleName(/3/);
  await expect(back.locator('option:checked')).toHaveText('Transfer from Till');
  const choice = out.getByRole('combobox');
  await expect(out.locator('option:checked')).toHaveText('Transfer to Till');
  await expect(choice).toHaveAttribute('title', /words/i);
  await choice.selectOption('Owner drawing');
  await expect
    .poll(sent)
    .toMatchObject([
      { name: 'ledger.addRule', input: { rule: { kind: 'expense', category: 'owner_out' } } },
    ]);
});

test('one side of a transfer is an entry of its own where the other one is not taken', async ({
  show,
}) => {
  const { page } = await show(
    'features/ledger/statement/StatementPreview',
    'a transfer of which the file tells both sides',
  );
  const [taken, left] = [page.getByRole('row').nth(1), page.getByRole('row').nth(2)];
  await expect(taken.getByRole('checkbox')).toBeChecked();
  await expect(left.getByRole('checkbox')).not.toBeChecked();
  await expect(taken.locator('option:checked')).toHaveText('An entry of its own');
  await expect(left.locator('option:checked')).toHaveText('= transfer with row 2');
});
