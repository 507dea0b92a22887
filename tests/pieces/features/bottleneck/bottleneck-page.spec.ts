import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/bottleneck/BottleneckPage';

test('names a step with its reckoning, and says why others may not be named', async ({ show }) => {
  const { page } = await show(PIECE, 'named');
  await expect(
    page.getByText(
      /Over 8 months, “.*” moves most by itself: 52%, usually give or take 21\s+points with chance taken out\. At 73% for a year, all else equal, it would make about €22,000 more income on €54,000\. Nothing says yet how to get there\./,
    ),
  ).toBeVisible();
  await expect(page.getByText('no: moves as chance does')).toBeVisible();
  await expect(page.getByText('no: too few cases')).toBeVisible();
  await page.getByText('How this is worked out').click();
  await expect(
    page.getByText(/s = 24\.1 points, c = 11\.2 points, w = 21\.3 points/),
  ).toBeVisible();
});

test('what others reach stands under a heading of its own, with whose figure it is', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'compared with others');
  await expect(page.getByText(/no bottleneck can be seen/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Compared with others' })).toBeVisible();
  await expect(
    page.getByText(/usually 60% with others \(First Page Sage, knowledgelib/),
  ).toBeVisible();
});

test('what is missing leads to where it is typed, or followed', async ({ show }) => {
  const { page } = await show(PIECE, 'no amount, and much missing');
  await expect(page.getByText(/the ranking is in customers, and not in money/)).toBeVisible();
  await expect(
    page.getByText(/2 months known of 12, it takes 6\. The step is passed over/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /^Type it · Ready-to-talk leads/ })).toHaveAttribute(
    'href',
    /grid\/sql\/2026-10$/,
  );
  await expect(page.getByRole('link', { name: /^Follow it · Leads/ })).toHaveAttribute(
    'href',
    /metrics\/leads$/,
  );
});

test('the choice of the quarter takes the step and its guardrail in one click', async ({
  show,
}) => {
  const { page } = await show('features/focus/PactDialog', 'choosing, where one step is named');
  await page.getByRole('button', { name: 'Take both' }).click();
  await expect(page.getByRole('region', { name: 'Metric' })).toContainText(/quotes/i);
  await expect(page.getByRole('combobox', { name: /must not suffer|Guardrail/i })).toHaveValue(
    /Gross margin/,
  );
});
