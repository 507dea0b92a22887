import { expect, test } from '#tests/support/gallery.ts';

test('no field of the pact lies under the foot, in a window of 1024 by 700', async ({ show }) => {
  const { page } = await show('app/first-run/PactStep', 'filled, a weak one');
  const foot = page.getByRole('button', { name: 'Continue' }).locator('..');
  const top = (await foot.boundingBox())?.y ?? 0;
  await expect(foot).toBeInViewport({ ratio: 1 });
  for (const field of await page.getByRole('textbox').all()) {
    const box = await field.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top);
  }
});
