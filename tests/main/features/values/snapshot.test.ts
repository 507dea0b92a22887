import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enterValues } from '#main/features/values/enter-values.ts';
import { readSnapshot, snapshotOf } from '#main/features/values/snapshot.ts';
import type { Snapshot } from '#main/features/values/snapshot.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { cell, draw, type } from '#tests/support/figures.ts';
import { longRuns } from '#tests/support/runs.ts';
import { valueOf } from '#tests/main/db/business-on-disk.ts';

const TYPED = ['leads', 'customers', 'customers_lost', 'customers_new', 'mine'];
const READ = [...TYPED, 'churn', 'retention', 'leads_to_close', 'lead_growth', 'twice'];
const ENTERED = ['2026-03', '2026-04', '2026-W20'];
const ASKED = ['2026-03', '2026-04', '2026-05', '2026-W15', '2026-Q1', '2026-Q2', '2026'];
const SEGMENTS = [null, 'LinkedIn'];

function takenFrom(desk: Desk, take: typeof snapshotOf): Snapshot {
  const db = desk.business().readable;
  return take({ db, clock: desk.clock, systemLanguage: 'fr' });
}

/** Everything that a snapshot can be asked, over a small business. */
function contentOf(snapshot: Snapshot): unknown {
  const periods = ASKED.map((key) => valueOf(parsePeriodKey(key, snapshot.calendar)));
  const known = READ.filter((id) => snapshot.metrics.has(id));
  return {
    settings: snapshot.settings,
    metrics: [...snapshot.metrics],
    closed: [...snapshot.closedAt],
    all: known.map((metric) => ({
      metric,
      figures: periods.flatMap((period) =>
        SEGMENTS.map((segment) => snapshot.engine.evaluate(metric, period, segment)),
      ),
      stored: [...ENTERED, ...ASKED].flatMap((key) =>
        SEGMENTS.map((segment) => snapshot.storedAt(metric, key, segment)),
      ),
      targets: periods.map((period) => snapshot.targetOf(metric, period)),
      natures: periods.map((period) => snapshot.traitsOf(metric, period)),
      cadences: periods.map((period) => snapshot.engine.cadenceOf(metric, period)),
      segments: snapshot.engine.segmentsOf(metric),
      dependants: snapshot.engine.dependantsOf(metric),
      firstDay: snapshot.firstDayOf(metric),
    })),
  };
}

/** What is there from the start: whoever clears a value of these leaves its period and metric. */
const FIRST = ['leads', 'customers', 'customers_lost'].flatMap((metric) => [
  cell(metric, '2026-03', 20),
  cell(metric, '2026-04', 10),
]);

type SnapshotStep = {
  readonly says: string;
  readonly take: (desk: Desk) => Promise<unknown> | void;
};

const own = (id: string, formula: string | null, unit: 'count' | 'percent') => ({
  id,
  kind: formula === null ? ('flow' as const) : ('computed' as const),
  unit,
  good: null,
  cadence: 'month' as const,
  formula,
  name: { fr: `${id} fr`, en: `${id} en` },
  description: '',
});

const entries = fc
  .array(
    fc.tuple(
      fc.constantFrom(...TYPED),
      fc.constantFrom(...ENTERED),
      fc.constantFrom(...SEGMENTS),
      fc.option(fc.integer({ min: 0, max: 30 }), { freq: 2 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((typed): SnapshotStep => {
    const cells = typed.map(([metric, key, segment, value]) => cell(metric, key, value, segment));
    return {
      says: `enter ${JSON.stringify(typed)}`,
      take: (desk) => desk.attempt('values.enter', { cells }),
    };
  });

const call = (name: string, input: object): SnapshotStep => ({
  says: `${name} ${JSON.stringify(input)}`,
  take: (desk) => desk.attempt(name, input),
});

const others = fc.constantFrom(
  call('metrics.define', { ...own('mine', null, 'count'), appliesFrom: 'always' }),
  call('metrics.define', { ...own('twice', 'leads * 2', 'count'), appliesFrom: 'always' }),
  call('metrics.define', {
    ...own('twice', 'leads * 2 + mine', 'count'),
    appliesFrom: '2026-04-01',
  }),
  call('metrics.changeCadence', { metric: 'leads', cadence: 'week', from: '2026-05-10' }),
  call('metrics.order', { metrics: ['churn', 'leads', 'customers'] }),
  call('metrics.follow', { metrics: ['leads_to_close'], isFollowed: true }),
  call('settings.change', { business_year_start: 4 }),
  call('settings.change', { ltv_method: 'saas', language: 'en' }),
  call('values.closePeriod', { period: '2026-03' }),
  call('values.reopenPeriod', { period: '2026-03' }),
  call('targets.set', {
    objectives: [
      {
        metric: 'leads',
        period: '2026-04',
        line: 7,
        low: null,
        high: null,
        floor: null,
        stretch: null,
      },
    ],
  }),
  {
    says: 'a month later',
    take: (desk: Desk) => desk.goTo('2026-12-22'),
  } satisfies SnapshotStep,
);

const again = fc.constantFrom(call('values.undo', {}), call('values.redo', {}));

const step = fc.oneof(
  { arbitrary: entries, weight: 5 },
  { arbitrary: again, weight: 4 },
  { arbitrary: others, weight: 3 },
);

const SEQUENCES = longRuns('SOLOCAP_SEQUENCES', 250);

describe('a snapshot that is kept', () => {
  it(
    'says after any commands, undo and redo what one read anew from the file says',
    { timeout: 60_000 + SEQUENCES * 10_000 },
    async () => {
      const lives = fc.array(fc.record({ step, isRead: fc.boolean() }), {
        minLength: 1,
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(lives, async (life) => {
          const desk = openDesk();
          const said: string[] = [];
          await type(desk, ...FIRST);
          for (const { step: taken, isRead } of life) {
            said.push(taken.says);
            await taken.take(desk);
            // Not after each step: what several commands did is caught up with at once too.
            if (!isRead) continue;
            const open = contentOf(takenFrom(desk, snapshotOf));
            expect(open, said.join('\n')).toEqual(contentOf(takenFrom(desk, readSnapshot)));
          }
          expect(desk.failures).toEqual([]);
          desk.business().close();
        }),
        { numRuns: SEQUENCES },
      );
    },
  );

  it('reads one value again after one was typed, and no other figure than those above it', async () => {
    const desk = openDesk();
    await type(desk, ...FIRST, cell('customers_new', '2026-04', 2));
    const { engine } = takenFrom(desk, snapshotOf);
    contentOf(takenFrom(desk, snapshotOf));
    const before = engine.evaluationCount();
    await type(desk, cell('leads', '2026-04', 9));
    const snapshot = takenFrom(desk, snapshotOf);
    expect(snapshot.engine).toBe(engine);
    contentOf(snapshot);
    const anew = engine.evaluationCount() - before;
    expect(anew).toBeGreaterThan(0);
    expect(anew).toBeLessThan(before / 4);
  });

  it.each([
    ['was read before it', true],
    ['is first read in it', false],
  ])('keeps nothing of what a command wrote and took back, where the file %s', (_, isRead) => {
    const desk = openDesk();
    const byHand = { source: 'typed', sourceDetail: null } as const;
    const leadsIn = ({ engine, calendar }: Snapshot) =>
      engine.evaluate('leads', valueOf(parsePeriodKey('2026-04', calendar))).value;
    if (isRead) takenFrom(desk, snapshotOf);
    const refuse = () => {
      desk
        .business()
        .runCommand({ name: 'values.enter', door: 'typed', at: desk.clock.now() }, (db) => {
          const context = { db, clock: desk.clock, systemLanguage: 'fr' } as const;
          enterValues(context, [cell('leads', '2026-04', 99)], () => byHand);
          expect(leadsIn(snapshotOf(context))).toBe(99);
          throw new Error('taken back');
        });
    };
    expect(refuse).toThrow('taken back');
    expect(leadsIn(takenFrom(desk, snapshotOf))).toBeNull();
  });

  it('knows another line, and a line that was taken back', async () => {
    const desk = openDesk();
    await type(desk, cell('leads', '2026-04', 5));
    const lineNow = () => {
      const snapshot = takenFrom(desk, snapshotOf);
      return snapshot.targetOf('leads', valueOf(parsePeriodKey('2026-04', snapshot.calendar)))
        ?.line;
    };
    expect(lineNow()).toBeUndefined();
    await draw(desk, 'leads', '2026-04', 8);
    expect(lineNow()).toBe(8);
    await desk.call('values.undo', {});
    expect(lineNow()).toBeUndefined();
  });
});
