import { describe, expect, it } from 'vitest';
import { bottleneckOf } from '#shared/features/bottleneck/bottleneck.ts';
import { longRuns } from '#tests/support/runs.ts';
import { groundOf } from './ground.ts';

const NODES = ['prospects_contacted', 'replies', 'meetings_held', 'quotes_sent', 'quotes_won'];
const RATES = [0.5, 0.45, 0.55, 0.5];
const MONTHS = 12;
/** How much the other rates move by themselves beside a planted one, in parts of themselves. */
const QUIET = 0.04;
const BUSINESSES = longRuns('SOLOCAP_BUSINESSES', 1_000);

/** Even numbers between 0 and 1, always the same for a seed (Mulberry32, of 32 bits). */
function evenNumbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(even: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
}

/**
 * A year of a business whose planted step moves so much by itself, with chance in all of it; without
 * one, nothing but chance moves any.
 */
function livedYear(seed: number, leads: number, planted: number | null, sigma: number) {
  const quiet = planted === null ? 0 : QUIET;
  const even = evenNumbers(seed);
  const rows = NODES.map((): number[] => []);
  for (let month = 0; month < MONTHS; month += 1) {
    let there = leads;
    rows[0]?.push(there);
    for (const [step, rate] of RATES.entries()) {
      const moves = step === planted ? sigma : quiet;
      const now = Math.min(0.98, Math.max(0.02, rate * (1 + moves * normal(even))));
      let came = 0;
      for (let each = 0; each < there; each += 1) came += even() < now ? 1 : 0;
      rows[step + 1]?.push(came);
      there = came;
    }
  }
  return Object.fromEntries([
    ...NODES.map((id, index) => [id, rows[index] ?? []] as const),
    ['quotes_amount_won', (rows[4] ?? []).map((won) => won * 2_000_00)] as const,
  ]);
}

/** Which step is named; null: none. */
function namedIn(rows: Record<string, readonly number[]>): string | null {
  const { verdict } = bottleneckOf(groundOf('freelance_services', rows));
  return verdict.kind === 'named' ? verdict.first.to.id : null;
}

/** Of so many businesses, how many are named, and how many of them rightly. */
function tried(count: number, leads: number, sigma: number | null) {
  const seeds = Array.from({ length: count }, (_, seed) => seed);
  const answers = seeds.map((seed) => {
    const planted = sigma === null ? null : seed % RATES.length;
    const named = namedIn(livedYear(seed * 31 + leads, leads, planted, sigma ?? 0));
    return { named, isRight: planted !== null && named === NODES[planted + 1] };
  });
  const named = answers.filter((one) => one.named !== null).length;
  return { named, right: answers.filter(({ isRight }) => isRight).length };
}

describe('on simulated businesses of four steps and twelve months', () => {
  it.each([60, 200, 1_000])(
    'is right in 95 of 100 verdicts, from 60 leads a month on: %i leads',
    (leads) => {
      const count = BUSINESSES * 2;
      const quiet = tried(count, leads, 0.25);
      const loud = tried(count, leads, 0.4);
      const named = quiet.named + loud.named;
      expect(named).toBeGreaterThan(count / 10);
      expect((quiet.right + loud.right) / named).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each([20, 60, 200, 1_000])(
    'names one in at most 3 of 100 where nothing was planted: %i leads',
    (leads) => {
      const count = BUSINESSES * 2;
      expect(tried(count, leads, null).named / count).toBeLessThanOrEqual(0.03);
    },
  );
});
