import { describe, expect, it } from 'vitest';
import { decideFates } from '#shared/features/values/old-sheet/fates.ts';
import type { FateSurroundings } from '#shared/features/values/old-sheet/fates.ts';
import { matcherOf } from '#shared/features/values/old-sheet/match.ts';
import type { SheetMetric } from '#shared/features/values/old-sheet/match.ts';
import type { RowFateChoice } from '#shared/features/values/old-sheet/model.ts';
import type { RawRow } from '#shared/features/values/old-sheet/rows.ts';
import { CIVIL_CALENDAR, periodAt } from '#shared/kernel/period.ts';

const metric = (id: string, more: Partial<SheetMetric> = {}): SheetMetric => ({
  id,
  names: [id],
  isOwn: false,
  kind: 'flow',
  unit: 'count',
  cadence: 'month',
  hasValues: false,
  ...more,
});
const METRICS = [
  metric('leads'),
  metric('deals', { names: ['Affaires signées', 'Deals won'] }),
  metric('deals_lost', { names: ['Affaires perdues', 'Deals lost'] }),
  metric('profit', { kind: 'computed', unit: 'money' }),
  metric('sport', { isOwn: true, names: ['Heures de sport'], unit: 'count' }),
];

const row = (label: string, more: Partial<RawRow> = {}): RawRow => ({
  line: 1,
  label,
  group: null,
  segment: null,
  unitText: '',
  cells: [],
  texts: ['1', '2'],
  why: null,
  isTotalUnproven: false,
  ...more,
});

function decided(
  rows: readonly RawRow[],
  about: Partial<FateSurroundings> = {},
  metrics: readonly SheetMetric[] = METRICS,
) {
  const lower = (text: string) => text.toLowerCase();
  return decideFates(rows, {
    named: (name) =>
      metrics.find(({ id, names }) => [id, ...names].map(lower).includes(lower(name))) ?? null,
    metricOf: (id) => metrics.find((one) => one.id === id) ?? null,
    match: matcherOf(metrics),
    turnover: null,
    kind: 'month',
    periods: [0, 1].map((at) => periodAt('month', 2026 * 12 + at, CIVIL_CALENDAR)),
    chosen: () => undefined,
    ...about,
  });
}
const one = (
  given: RawRow,
  about: Partial<FateSurroundings> = {},
  metrics: readonly SheetMetric[] = METRICS,
) => decided([given], about, metrics)[0];
const ownIdsOf = (...labels: readonly string[]) =>
  decided(labels.map((label) => row(label))).map(({ fate }) =>
    fate.type === 'own' ? [fate.name, fate.id] : fate,
  );

describe('a row', () => {
  it('of a metric’s very name is that metric, and nothing about it is doubtful', () => {
    expect(one(row('LEADS'))).toMatchObject({
      fate: { type: 'metric', metric: 'leads', segment: null, part: 'value' },
      score: 1,
      others: ['leads'],
      doubts: [],
    });
  });

  it('keeps what was read of it, and its segment', () => {
    expect(one(row('leads', { line: 7, group: 'G', segment: 'Salon' }))).toMatchObject({
      line: 7,
      group: 'G',
      fate: { metric: 'leads', segment: 'Salon' },
    });
  });

  it('of our own files says its segment and its part', () => {
    const fateOf = (label: string) => one(row(label, { segment: 'Salon' }))?.fate;
    expect(fateOf('leads/Web')).toMatchObject({ segment: 'Web', part: 'value' });
    expect(fateOf('leads/unassigned')).toMatchObject({ segment: 'unassigned' });
    expect(fateOf('leads#target')).toMatchObject({ segment: 'Salon', part: 'target' });
    expect(fateOf('leads#sample')).toMatchObject({ part: 'sample' });
  });

  it('whose name fits more or less is taken for it, and told', () => {
    expect(one(row('Affaires signées client'))).toMatchObject({
      fate: { type: 'metric', metric: 'deals' },
      doubts: [{ code: 'unsure_name', reading: 'deals' }],
    });
    const sure = one(row('Affaire signée'));
    expect(sure).toMatchObject({ fate: { metric: 'deals' }, score: 1, doubts: [] });
  });

  it('whose name fits two metrics as well is told so', () => {
    const twins = [metric('a', { names: ['Devis web'] }), metric('b', { names: ['Devis app'] })];
    const far = [twins[0] ?? metric('a'), metric('b', { names: ['Commandes papier'] })];
    const codes = (label: string, metrics: readonly SheetMetric[]) =>
      one(row(label), {}, metrics)?.doubts.map(({ code }) => code);
    expect(codes('Devis web app', twins)).toEqual(['ambiguous_name']);
    expect(codes('Devis web app', far)).toEqual(['unsure_name']);
    const same = [metric('a', { names: ['Devis'] }), metric('b', { names: ['Devis'] })];
    expect(codes('Devis (nb)', same)).toEqual([]);
  });

  it('that fits nothing is a metric of one’s own, measured as it is written', () => {
    expect(one(row('Livres lus'))).toMatchObject({
      fate: { type: 'own', id: 'livres_lus', name: 'Livres lus', kind: 'flow', unit: 'count' },
      score: 0,
      doubts: [],
    });
    expect(one(row('Livres lus', { unitText: '€' }))?.fate).toMatchObject({ unit: 'money' });
    expect(one(row('Livres', { texts: ['1 %'] }))?.fate).toMatchObject({ unit: 'percent' });
  });

  it('that is no total by its figures is told, whatever it becomes', () => {
    const doubtsOf = (label: string) =>
      one(row(label, { isTotalUnproven: true }))?.doubts.map(({ code }) => code);
    expect(doubtsOf('Total kilomètres')).toEqual(['total_unproven']);
    expect(doubtsOf('Affaires signées total')).toEqual(['total_unproven']);
    expect(doubtsOf('Affaires signées client')).toEqual(['unsure_name', 'total_unproven']);
  });

  it('that gives no values by its looks is left out for that, and still says what it could be', () => {
    expect(one(row('Leads', { why: 'heading' }))).toMatchObject({
      fate: { type: 'skip', why: 'heading' },
      score: 0,
      others: ['leads'],
      doubts: [],
    });
    expect(one(row('', { why: 'no_name' }))).toMatchObject({ others: [] });
  });
});

describe('a row of a metric that takes no values here', () => {
  it('is left out and told where a formula gives them, but its targets are taken', () => {
    expect(one(row('Profit'))).toMatchObject({
      fate: { type: 'skip', why: 'computed' },
      doubts: [{ code: 'computed', reading: 'profit' }],
      others: ['profit'],
    });
    expect(one(row('profit#target'))?.fate).toMatchObject({ metric: 'profit', part: 'target' });
  });

  it('is left out where the metric has values at another rhythm', () => {
    const whyOf = (more: Partial<SheetMetric>) => {
      const found = one(row('leads'), {}, [metric('leads', more)]);
      return found?.fate.type === 'skip' ? [found.fate.why, ...found.doubts] : 'taken';
    };
    const told = ['other_cadence', { code: 'other_cadence', reading: 'leads' }];
    expect(whyOf({ hasValues: true, cadence: 'week' })).toEqual(told);
    expect(whyOf({ hasValues: true, cadence: 'month' })).toBe('taken');
    expect(whyOf({ hasValues: false, cadence: 'week' })).toBe('taken');
    expect(whyOf({ cadenceAt: ({ key }) => (key === '2026-02' ? 'week' : 'month') })).toEqual(told);
    expect(whyOf({ hasValues: true, cadence: 'week', cadenceAt: () => 'month' })).toBe('taken');
  });
});

describe('the same metric twice', () => {
  it('goes to the row whose name fits it better, wherever it stands', () => {
    const rows = [row('Affaires signées client'), row('Affaires signées', { line: 2 })];
    const own = { type: 'own', name: 'Affaires signées client' };
    expect(decided(rows).map(({ fate }) => fate)).toMatchObject([own, { metric: 'deals' }]);
    expect(decided(rows.toReversed()).map(({ fate }) => fate)).toMatchObject([
      { metric: 'deals' },
      own,
    ]);
    expect(decided(rows)[0]).toMatchObject({ score: 0, doubts: [] });
  });

  it('is left out where both bear its very name, the first one kept', () => {
    expect(decided([row('leads'), row('Leads')]).map(({ fate }) => fate)).toMatchObject([
      { metric: 'leads' },
      { type: 'skip', why: 'same_metric' },
    ]);
  });

  it('is two rows where they are of other segments or parts', () => {
    const rows = [
      row('leads'),
      row('leads', { segment: 'Web' }),
      row('leads#target'),
      row('deals'),
    ];
    expect(decided(rows).every(({ fate }) => fate.type === 'metric')).toBe(true);
  });
});

describe('a row that the user decided about', () => {
  const chose = (choice: RowFateChoice, given = row('Machin')) =>
    one(given, { chosen: (line) => (line === 1 ? choice : undefined) });

  it('is left out, also one of a metric', () => {
    expect(chose({ type: 'skip' }, row('Leads'))).toMatchObject({
      fate: { type: 'skip', why: 'chosen' },
      score: 0,
      others: ['leads'],
      doubts: [],
    });
  });

  it('is the metric chosen, also one that its looks would leave out', () => {
    const leads = { type: 'metric', metric: 'leads', segment: 'Web' } as const;
    expect(chose(leads, row('Total', { why: 'total' }))).toMatchObject({
      fate: { type: 'metric', metric: 'leads', segment: 'Web', part: 'value' },
      score: 1,
      doubts: [],
    });
    expect(chose({ ...leads, metric: 'gone' })?.fate).toEqual({ type: 'skip', why: 'chosen' });
    expect(chose({ ...leads, metric: 'profit' })?.fate).toEqual({ type: 'skip', why: 'computed' });
  });

  it('is a metric of one’s own under the name and measure chosen', () => {
    const own = { type: 'own', name: 'Contacts', kind: 'stock', unit: 'count' } as const;
    expect(chose(own)).toMatchObject({
      fate: { ...own, id: 'contacts' },
      score: 1,
      doubts: [],
    });
  });

  it('is the metric of one’s own that an earlier import made, if it is measured alike', () => {
    const again = { type: 'own', name: 'Heures de sport', kind: 'flow', unit: 'count' } as const;
    expect(chose(again)?.fate).toEqual({
      type: 'metric',
      metric: 'sport',
      segment: null,
      part: 'value',
    });
    const named = (more: Partial<typeof again> | object) => chose({ ...again, ...more })?.fate;
    expect(named({ unit: 'money' })).toMatchObject({ type: 'own', name: 'Heures de sport (2)' });
    expect(named({ kind: 'stock' })).toMatchObject({ type: 'own', id: 'heures_de_sport_2' });
    expect(named({ name: 'leads' })).toMatchObject({ type: 'own', name: 'leads (2)' });
  });
});

describe('the name and id of a metric of one’s own', () => {
  it('are free ones: by its group, else by a number', () => {
    const under = (label: string, group: string | null) => row(label, { group });
    const names = decided([
      under('Notes', null),
      under('Notes', 'Blog'),
      under('Notes', 'Blog'),
      under('Notes', ''),
      under('NOTES', null),
    ]).map(({ fate }) => (fate.type === 'own' ? fate.name : fate.type));
    expect(names).toEqual(['Notes', 'Blog – Notes', 'Notes (2)', 'Notes (3)', 'NOTES (4)']);
  });

  it('hold letters and digits, and begin with a letter', () => {
    expect(ownIdsOf('  __Été & Cie !! ', '3D', '—', 'École')).toEqual([
      ['__Été & Cie !!', 'ete_cie'],
      ['3D', 'm_3d'],
      ['—', 'm'],
      ['École', 'ecole'],
    ]);
  });

  it('of two names that fold alike differ', () => {
    expect(ownIdsOf('a-b', 'a b c', 'a_b', 'a.b').map((pair) => JSON.stringify(pair))).toEqual([
      '["a-b","a_b"]',
      '["a b c","a_b_c"]',
      '["a_b","a_b_2"]',
      '["a.b","a_b_3"]',
    ]);
  });

  it('are not those of a metric that the business has', () => {
    const ids = decided([row('Deals-lost!')], { match: () => [], named: () => null }).map(
      ({ fate }) => (fate.type === 'own' ? fate.id : ''),
    );
    expect(ids).toEqual(['deals_lost_2']);
  });

  it('stay within their lengths, with a number too', () => {
    const long =
      'Nombre de pages écrites dans le livre que je voudrais finir avant la fin de cette année';
    const [first, second] = ownIdsOf(long, long);
    expect(first).toEqual([long.slice(0, 80), expect.stringMatching(/^nombre_de_pages_\w{48}$/)]);
    expect(second).toEqual([
      `${long.slice(0, 75)} (2)`,
      expect.stringMatching(/^nombre_de_pages_\w{41,48}$/),
    ]);
    const grouped = decided([row('Notes'), row('Notes', { group: 'G'.repeat(80) })]);
    expect(grouped[1]?.fate).toMatchObject({ name: 'Notes (2)' });
  });
});
