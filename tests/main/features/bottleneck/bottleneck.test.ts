import { describe, expect, it } from 'vitest';
import type { BottleneckRate, BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { typeRow } from '#tests/support/figures.ts';

/** The finished months before the day on which tests live, in November 2026, the oldest first. */
const MONTHS = ['2025-11', '2025-12'].concat(
  Array.from({ length: 10 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`),
);

/** Types the newest months of a metric, by month. */
async function months(desk: Desk, metric: string, values: readonly number[]): Promise<void> {
  const keys = MONTHS.slice(-values.length);
  await typeRow(desk, metric, Object.fromEntries(keys.map((key, at) => [key, values[at] ?? 0])));
}

const read = (desk: Desk): Promise<BottleneckView> => desk.call('bottleneck.read', {});

function rateTo({ rates }: BottleneckView, metric: string): BottleneckRate {
  const rate = rates.find(({ to }) => to.metric === metric);
  if (!rate) throw new Error(`no rate to ${metric}`);
  return rate;
}

describe('where it sticks, read from a business', () => {
  it('says that it cannot be told of a business that sells nobody knows what', async () => {
    expect(await read(openDesk())).toMatchObject({
      model: null,
      verdict: { kind: 'no_model' },
      months: { first: '2025-11', last: '2026-10' },
    });
  });

  it('reads a shop of software: chance alone, and then the trial, compared with others', async () => {
    const desk = openDesk();
    await desk.call('settings.change', {
      business_model: 'saas',
      lean_stage: 'revenue',
      benchmark_qualifiers: ['no_card', 'business_customers'],
    });
    await months(desk, 'trials_started', [40, 42, 38, 41, 39, 40]);
    await months(desk, 'trials_converted', [5, 5, 4, 5, 5, 4]);
    await months(desk, 'customers', [200, 198, 195, 195, 192, 190, 182]);
    await months(desk, 'customers_lost', [11, 12, 11, 12, 11, 12]);
    await months(desk, 'revenue_time', [0, 0, 0, 0, 0, 0]);
    const paid = [198, 195, 195, 192, 190, 182].map((there) => there * 39_00);
    await months(desk, 'revenue_scalable', paid);
    const view = await read(desk);
    expect(view).toMatchObject({ unit: 'money', verdict: { kind: 'none' }, missing: [] });
    expect(view.chains[0]?.year).toBeCloseTo(70_181_31.11, 1);
    expect(rateTo(view, 'customers_lost')).toMatchObject({
      metric: { id: 'churn', isComplement: false },
      direction: 'down',
      asks: 1_170,
      yes: 69,
      standing: 'chance',
    });
    expect(view.compared).toMatchObject({
      isOne: true,
      proposal: { metric: 'trial_conversion', guardrail: 'churn' },
      rates: [
        { usual: 18.2, source: { author: { en: 'First Page Sage' } } },
        { usual: 4.91, source: { author: { en: 'Recurly Research' } } },
      ],
    });
    expect(view.compared?.rates.map(({ gain }) => Math.round(gain / 100))).toEqual([6_459, 4_082]);
  });

  const SENT = [20, 21, 19, 20, 22, 20, 18, 20];
  const pipeline = async (desk: Desk, won: readonly number[]): Promise<void> => {
    await desk.call('settings.change', { business_model: 'freelance_services' });
    await months(desk, 'leads', [60, 62, 58, 60, 61, 59, 60, 60]);
    await months(desk, 'sql', [30, 31, 29, 30, 30, 30, 30, 30]);
    await months(desk, 'quotes_sent', SENT);
    await months(desk, 'quotes_won', won);
  };
  const JUMPING = [4, 17, 5, 16, 4, 18, 3, 16];

  it('names the step that moves by itself, in customers where no amount is known', async () => {
    const desk = openDesk();
    await pipeline(desk, JUMPING);
    const view = await read(desk);
    expect(view).toMatchObject({ unit: 'share', margin: null });
    expect(view.verdict).toMatchObject({
      kind: 'named',
      first: 0,
      proposal: { metric: 'quote_win_rate' },
    });
    expect(view.rates[0]).toMatchObject({ to: { metric: 'quotes_won' }, months: 8 });
    expect(rateTo(view, 'sql')).toMatchObject({ metric: null, standing: 'chance' });
  });

  it('joins the neighbours of a step that is not followed, and names it', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { business_model: 'freelance_services' });
    await months(desk, 'leads', [60, 62, 58, 60, 61, 59, 60, 60]);
    await months(desk, 'sql', [30, 31]);
    await months(desk, 'quotes_sent', SENT);
    await months(desk, 'quotes_won', JUMPING);
    const view = await read(desk);
    expect(rateTo(view, 'quotes_sent')).toMatchObject({
      from: { metric: 'leads' },
      skipped: [{ metric: 'sql' }],
    });
    expect(view.missing).toContainEqual(
      expect.objectContaining({ kind: 'step', place: 'between', months: 2 }),
    );
  });

  it('takes a step of one’s own in, where both of its halves are followed', async () => {
    const desk = openDesk();
    await pipeline(desk, JUMPING);
    const own = { unit: 'count', good: 'up', cadence: 'month', description: '' } as const;
    await desk.call('metrics.define', {
      ...own,
      id: 'calls',
      name: { fr: 'Appels', en: 'Calls' },
      kind: 'flow',
      formula: null,
    });
    await months(desk, 'calls', [25, 26, 24, 25, 26, 25, 24, 25]);
    const half = async (id: string, formula: string): Promise<void> => {
      const name = { fr: id, en: id };
      await desk.call('metrics.define', {
        ...own,
        id,
        name,
        unit: 'percent',
        kind: 'computed',
        formula,
      });
    };
    await half('called', 'calls / sql * 100');
    expect(rateTo(await read(desk), 'quotes_sent').from.metric).toBe('sql');
    await half('quoted', 'quotes_sent / calls * 100');
    const view = await read(desk);
    expect(rateTo(view, 'calls')).toMatchObject({
      from: { metric: 'sql' },
      metric: { id: 'called' },
    });
    expect(rateTo(view, 'quotes_sent')).toMatchObject({
      from: { metric: 'calls' },
      metric: { id: 'quoted' },
    });
  });

  it('waits for six finished months; the month that runs is not read', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { business_model: 'freelance_services' });
    for (const [id, value] of Object.entries({ quotes_sent: 20, quotes_won: 9 })) {
      await months(desk, id, [value, value, value, value, value]);
      await typeRow(desk, id, { '2026-11': value });
    }
    const view = await read(desk);
    expect(view).toMatchObject({ verdict: { kind: 'not_yet' }, rates: [] });
    expect(view.missing).toContainEqual(
      expect.objectContaining({
        kind: 'step',
        months: 5,
        count: expect.objectContaining({ metric: 'quotes_won' }),
      }),
    );
  });
});
