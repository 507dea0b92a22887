import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk, wholeDumpOf } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { typeRow } from '#tests/support/figures.ts';

type PreviewDraft = InputOf<'metrics.preview'>['draft'];

const draft = (formula: string | null, more: Partial<PreviewDraft> = {}): PreviewDraft => ({
  id: 'mine',
  kind: 'computed',
  unit: 'money',
  cadence: 'month',
  formula,
  ...more,
});

const preview = (desk: Desk, of: PreviewDraft, count = 3) =>
  desk.call('metrics.preview', { draft: of, kind: 'month', count });

async function deskWithRevenue(): Promise<Desk> {
  const desk = openDesk();
  await typeRow(desk, 'revenue_time', { '2026-09': 100, '2026-10': 300, '2026-11': 50 });
  await typeRow(desk, 'orders', { '2026-09': 4, '2026-10': 0 });
  return desk;
}

describe('trying out a definition', () => {
  it('gives its newest figures on the real data, and writes nothing', async () => {
    const desk = await deskWithRevenue();
    const before = wholeDumpOf(desk.business());
    const { error, values } = await preview(desk, draft('revenue_time / orders'));
    expect(error).toBeNull();
    expect(values.map(({ period, value }) => [period.key, value])).toEqual([
      ['2026-09', 25],
      ['2026-10', null],
      ['2026-11', null],
    ]);
    expect(values[1]?.missing).toMatchObject([{ metric: 'orders', reason: 'zero_divisor' }]);
    expect(values[2]).toMatchObject({
      period: { isOpen: true, day: 22 },
      missing: [{ metric: 'orders', reason: 'not_known' }],
    });
    expect(wholeDumpOf(desk.business())).toEqual(before);
  });

  it('puts the numbers into the formula, and leaves open what is not known', async () => {
    const desk = await deskWithRevenue();
    const { values } = await preview(desk, draft('revenue_time / orders'));
    const put = values.map(({ filled }) =>
      filled.flatMap((piece) => (piece.type === 'metric' ? [piece.value] : [])),
    );
    expect(put[0]).toEqual([100, 4]);
    expect(put[2]?.[1]).toBeNull();
  });

  it('shows the past of a new version too, whatever was in force then', async () => {
    const desk = await deskWithRevenue();
    const words = { name: { fr: 'La mienne', en: 'Mine' }, description: '', good: null };
    const first = { ...draft('revenue_time'), ...words };
    await desk.call('metrics.define', first);
    await desk.call('metrics.define', { ...first, formula: 'revenue_time * 2' });
    const { values } = await preview(desk, draft('revenue_time * 10'));
    expect(values.map(({ value }) => value)).toEqual([1000, 3000, 500]);
  });

  it('gives the values of what is measured, and gaps where there are none', async () => {
    const desk = await deskWithRevenue();
    const measured = draft(null, { kind: 'flow', unit: 'count' });
    expect((await preview(desk, measured, 1)).values).toMatchObject([{ value: null }]);
    const known = { ...measured, id: 'revenue_time', unit: 'money' } as const;
    expect((await preview(desk, known, 2)).values).toMatchObject([{ value: 300 }, { value: 50 }]);
  });

  it.each<[string, string | null, object]>([
    ['an unknown name', ' revenue_tim', { problem: 'unknown_metric', start: 1, end: 12 }],
    [
      'an open parenthesis',
      '(revenue_time',
      { problem: 'unbalanced_parenthesis', start: 0, end: 1 },
    ],
    [
      'units that do not mix',
      'revenue_time + orders',
      { problem: 'mixed_units', start: 0, end: 21 },
    ],
    [
      'a circle',
      'mine + 1',
      { problem: 'circular_definition', facts: { circle: ['mine', 'mine'] } },
    ],
    ['blanks', '   ', { problem: 'empty' }],
    ['nothing', null, { problem: 'empty' }],
    ['far too much', 'a'.repeat(9000), { problem: 'too_long' }],
  ])('says what is wrong and where: %s', async (_what, formula, error) => {
    const desk = await deskWithRevenue();
    expect(await preview(desk, draft(formula))).toMatchObject({ error, values: [] });
  });
});
