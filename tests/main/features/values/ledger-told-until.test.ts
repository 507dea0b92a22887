import { describe, expect, it } from 'vitest';
import { BANK_ID } from '#shared/features/ledger/accounts.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { figure, pact } from '#tests/support/figures.ts';

/** A receipt of 2 000 € without VAT. */
const sell = (desk: Desk, paidOn: string) =>
  desk.call('ledger.add', { ...receipt({ paidOn, lines: [line(200_000)] }), tag: NO_TAG });

/** Sold on 5 October and 10 November; today is 22 November. */
async function openLedger(): Promise<Desk> {
  const desk = openDesk();
  await sell(desk, '2026-10-05');
  await sell(desk, '2026-11-10');
  await desk.call('metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
  await desk.call('focus.choose', pact('2026-Q4', 'revenue_time', 1_000_000));
  return desk;
}

const projected = async (desk: Desk) => {
  const projection = (await desk.call('focus.view', { quarter: '2026-Q4' })).hero?.projection;
  return projection?.isKnown ? Math.round(projection.value) : null;
};

/** 4 000 € in so many of the 92 days of the quarter. */
const atPaceOf = (days: number) => Math.round((400_000 * 92) / days);

describe('what the ledger says of a running month', () => {
  it('tells up to its last movement, and not up to today', async () => {
    const desk = await openLedger();
    expect(await projected(desk)).toBe(atPaceOf(31 + 10));
    desk.goTo('2026-11-29');
    expect(await projected(desk)).toBe(atPaceOf(31 + 10));
    await sell(desk, '2026-11-28');
    expect(await projected(desk)).toBe(Math.round((600_000 * 92) / (31 + 28)));
  });

  it('tells up to a bank statement that it was held against, where that goes further', async () => {
    const desk = await openLedger();
    desk.goTo('2026-12-02');
    const ofNovember = () => desk.call('reviews.numbers', { kind: 'monthly', period: '2026-11' });
    expect(await ofNovember()).toMatchObject([{ until: '2026-11-10' }]);
    const statement = { account: BANK_ID, month: '2026-11', closing: 400_000 };
    await desk.call('ledger.keepStatement', statement);
    expect(await ofNovember()).toMatchObject([{ state: 'known', value: 200_000, until: null }]);
  });

  it('says so beside its value, and where its numbers are gone through', async () => {
    const desk = await openLedger();
    expect((await figure(desk, 'revenue_time', '2026-11')).used).toMatchObject([
      { source: 'ledger', until: '2026-11-10' },
    ]);
    expect((await figure(desk, 'revenue_time', '2026-10')).used[0]).not.toHaveProperty('until');
    expect(
      await desk.call('reviews.numbers', { kind: 'weekly', period: '2026-W46' }),
    ).toMatchObject([
      { metric: 'revenue_time', period: { key: '2026-11' }, state: 'known', until: '2026-11-10' },
    ]);
  });

  it('is told of a month that it stopped in, which stays filled', async () => {
    const desk = await openLedger();
    desk.goTo('2026-12-01');
    const november = await desk.call('reviews.numbers', { kind: 'monthly', period: '2026-11' });
    expect(november).toMatchObject([{ state: 'known', value: 200_000, until: '2026-11-10' }]);
    // A last movement in the last week tells the whole month.
    await sell(desk, '2026-11-24');
    expect(
      await desk.call('reviews.numbers', { kind: 'monthly', period: '2026-11' }),
    ).toMatchObject([{ state: 'known', value: 400_000, until: null }]);
  });
});
