import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REVIEW_KINDS, REVIEW_STATES } from '#shared/features/reviews/model.ts';
import type { ReviewState } from '#shared/features/reviews/model.ts';
import { dueOn } from '#shared/features/reviews/mondays.ts';
import {
  askedPeriod,
  hasStep,
  isKeptLate,
  numberKey,
  REVIEWED,
  reviewedNow,
  standingOf,
  WAITING_AT_MOST,
} from '#shared/features/reviews/rules.ts';
import type { RitualHistory } from '#shared/features/reviews/rules.ts';
import { dayFromNumber } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, parsePeriodKey, shiftPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';

const CALENDAR = CIVIL_CALENDAR;

function at(key: string, calendar = CALENDAR): Period {
  const period = parsePeriodKey(key, calendar);
  if (!period.ok) throw new Error(period.error);
  return period.value;
}

function weekly(
  today: string,
  states: Readonly<Record<string, ReviewState>>,
  since = '2026-01-01',
): RitualHistory {
  const rows = new Map(Object.entries(states));
  return { kind: 'weekly', today, since, states: rows, calendar: CALENDAR };
}

describe('what is due', () => {
  it('is the week that ended, from Monday to Sunday', () => {
    expect(standingOf(weekly('2026-11-23', {})).current.period.key).toBe('2026-W47');
    expect(standingOf(weekly('2026-11-29', {})).current.period.key).toBe('2026-W47');
    expect(standingOf(weekly('2026-11-30', {})).current.period.key).toBe('2026-W48');
    expect(standingOf(weekly('2026-11-25', {})).nextOn).toBe('2026-11-30');
  });

  it('is the month that ended, and the quarter of the business year', () => {
    expect(reviewedNow('monthly', '2026-12-01', CALENDAR).key).toBe('2026-11');
    expect(reviewedNow('quarterly', '2026-12-31', CALENDAR).key).toBe('2026-Q3');
    const shifted = { yearStartMonth: 2 };
    expect(reviewedNow('quarterly', '2027-02-01', shifted)).toMatchObject({
      key: '2026-Q4',
      end: '2027-01-31',
    });
  });

  it.each([
    ['due', {}, '2026-11-01'],
    ['open', { '2026-W47': 'open' }, '2026-11-01'],
    ['kept', { '2026-W47': 'kept' }, '2026-11-01'],
    ['missed', { '2026-W47': 'missed' }, '2026-11-01'],
    ['possible', {}, '2026-11-23'],
  ] as const)('stands as %s', (state, states, since) => {
    expect(standingOf(weekly('2026-11-23', states, since)).current.state).toBe(state);
  });
});

describe('missed reviews', () => {
  it('wait, begun or not, unless they were kept or let go of', () => {
    const states = { '2026-W46': 'kept', '2026-W45': 'open', '2026-W44': 'missed' } as const;
    const { waiting } = standingOf(weekly('2026-11-23', states, '2026-10-12'));
    expect(waiting.map(({ key }) => key)).toEqual(['2026-W45', '2026-W43', '2026-W42']);
  });

  it('are none from before the first day', () => {
    expect(
      standingOf(weekly('2026-11-23', {}, '2026-11-15')).waiting.map(({ key }) => key),
    ).toEqual(['2026-W46']);
    expect(standingOf(weekly('2026-11-23', {}, '2026-11-16')).waiting).toEqual([]);
  });

  it('never pile up', () => {
    for (const kind of REVIEW_KINDS) {
      const since = '1995-01-01';
      const states = new Map<string, ReviewState>();
      const { waiting } = standingOf({
        kind,
        today: '2026-11-23',
        since,
        states,
        calendar: CALENDAR,
      });
      expect(waiting).toHaveLength(WAITING_AT_MOST[kind]);
    }
  });
});

describe('the run', () => {
  const past = { '2026-W46': 'kept', '2026-W45': 'kept', '2026-W43': 'kept' } as const;

  it('is not broken by what is still due, nor by what was begun', () => {
    expect(standingOf(weekly('2026-11-23', past)).run).toBe(2);
    expect(standingOf(weekly('2026-11-23', { ...past, '2026-W47': 'open' })).run).toBe(2);
  });

  it('grows with a review kept, and begins anew after one let go of', () => {
    expect(standingOf(weekly('2026-11-23', { ...past, '2026-W47': 'kept' })).run).toBe(3);
    expect(standingOf(weekly('2026-11-23', { ...past, '2026-W47': 'missed' })).run).toBe(0);
    expect(standingOf(weekly('2026-11-30', past)).run).toBe(0);
  });

  it('is mended by making up the one that was missed', () => {
    expect(standingOf(weekly('2026-11-23', { ...past, '2026-W44': 'kept' })).run).toBe(4);
  });

  it('counts the kept ones before today’s, whatever else there is', () => {
    const rows = fc.array(fc.constantFrom(null, ...REVIEW_STATES), { maxLength: 30 });
    const day = fc.integer({ min: 14_000, max: 22_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(fc.constantFrom(...REVIEW_KINDS), day, rows, (kind, today, history) => {
        const newest = reviewedNow(kind, today, CALENDAR);
        const states = new Map<string, ReviewState>();
        history.forEach((state, back) => {
          if (state) states.set(shiftPeriod(newest, -back, CALENDAR).key, state);
        });
        const standing = standingOf({
          kind,
          today,
          since: '1990-01-01',
          states,
          calendar: CALENDAR,
        });
        const [now = null, ...before] = history;
        const broken = before.findIndex((state) => state !== 'kept');
        const earlier = broken === -1 ? before.length : broken;
        const expected = now === 'missed' ? 0 : earlier + (now === 'kept' ? 1 : 0);
        expect(standing.run).toBe(expected);
        expect(standing.current.period.end < today).toBe(true);
        expect(standing.nextOn > today).toBe(true);
        for (const { key } of standing.waiting) {
          expect([undefined, 'open']).toContain(states.get(key));
        }
      }),
    );
  });
});

describe('a review', () => {
  it('is due on the day after its period: a Monday for a week', () => {
    expect(dueOn(at('2026-W47'))).toBe('2026-11-23');
    expect(dueOn(at('2026-11'))).toBe('2026-12-01');
  });

  it('is late once the next one is due', () => {
    expect(isKeptLate(at('2026-W47'), '2026-11-29', CALENDAR)).toBe(false);
    expect(isKeptLate(at('2026-W47'), '2026-11-30', CALENDAR)).toBe(true);
  });
});

describe('the numbers that a review asks for', () => {
  it('are those of its own period, and of a longer one that ended within it', () => {
    expect(askedPeriod(at('2026-W47'), 'week', CALENDAR)?.key).toBe('2026-W47');
    expect(askedPeriod(at('2026-W49'), 'month', CALENDAR)?.key).toBe('2026-11');
    expect(askedPeriod(at('2026-W48'), 'month', CALENDAR)).toBeNull();
    expect(askedPeriod(at('2026-09'), 'quarter', CALENDAR)?.key).toBe('2026-Q3');
    expect(askedPeriod(at('2026-12'), 'year', CALENDAR)?.key).toBe('2026');
  });

  it('are never those of a shorter period: a month is not the place to type its weeks', () => {
    expect(askedPeriod(at('2026-11'), 'week', CALENDAR)).toBeNull();
    expect(askedPeriod(at('2026-Q3'), 'month', CALENDAR)).toBeNull();
  });

  it('come up in one week each, so that no month is asked for twice and none is forgotten', () => {
    const days = fc.integer({ min: 14_000, max: 22_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(days, (today) => {
        const year = reviewedNow('quarterly', today, CALENDAR);
        const first = shiftPeriod(
          subPeriods(year, 'week', CALENDAR)[0] ?? at('2026-W01'),
          -2,
          CALENDAR,
        );
        const asked = Array.from({ length: 19 }, (_, index) =>
          askedPeriod(shiftPeriod(first, index, CALENDAR), 'month', CALENDAR),
        ).flatMap((period) => (period ? [period.key] : []));
        expect(new Set(asked).size).toBe(asked.length);
        for (const { key } of subPeriods(year, 'month', CALENDAR)) expect(asked).toContain(key);
      }),
    );
  });

  it('belong to the ritual’s own kind of period', () => {
    expect(REVIEW_KINDS.map((kind) => REVIEWED[kind])).toEqual(['week', 'month', 'quarter']);
  });
});

describe('the parts of a review', () => {
  it('belong to their ritual: channels are weighed by the month, not by the week', () => {
    expect(hasStep('monthly', 'channels')).toBe(true);
    expect(hasStep('weekly', 'channels')).toBe(false);
  });

  it('tell the numbers of a metric, its segments and its periods apart', () => {
    const number = { metric: 'leads', segment: null, period: '2026-W46' };
    const all = [
      number,
      { ...number, segment: 'Salon' },
      { ...number, period: '2026-W47' },
      { ...number, metric: 'sessions' },
    ];
    expect(new Set(all.map(numberKey)).size).toBe(4);
    expect(numberKey({ ...number })).toBe(numberKey(number));
  });
});
