import { describe, expect, it } from 'vitest';
import {
  arranged,
  dropOn,
  markedRow,
  placeAfter,
  stepOf,
} from '#renderer/features/values/rows/arrangement.ts';
import { shownRows } from '#renderer/features/values/rows/shown-rows.ts';
import type { Grouping } from '#renderer/features/values/rows/grouping.ts';
import { metricWith } from '#tests/renderer/parts/metric/metric-summaries.ts';

/** In the user's order; revenue is of another stage than the others. */
const ORDER = ['sessions', 'revenue_time', 'leads', 'list_size'];
const GROUPS = [
  { name: 'Lundi', metrics: ['leads', 'expenses', 'sessions'] },
  { name: 'Vide', metrics: [] },
];

/** The leads have a segment. */
function standing(grouping: Grouping, ownGroups = GROUPS, focus: string | null = null) {
  const rows = ORDER.flatMap((metric) =>
    (metric === 'leads' ? [null, 'LinkedIn'] : [null]).map((segment) => ({
      metric,
      segment,
      isFocus: metric === focus,
      isEditable: true,
      why: null,
      cells: [],
      spark: [],
    })),
  );
  const metrics = new Map(ORDER.map((id) => [id, metricWith({ id })]));
  const asFirst = { newSegments: new Map(), folded: new Set<string>(), hidden: new Set<string>() };
  const shown = shownRows({ rows, metrics, grouping, ownGroups, ...asFirst });
  return { rows: shown, order: ORDER, ownGroups };
}

const ACQUISITION = 'group:acquisition';

describe('a metric that is moved among its stage', () => {
  it('changes its place alone in the one order', () => {
    const now = standing('stage');
    expect(arranged(now, 'list_size', { group: ACQUISITION, before: 'sessions' })).toEqual({
      groups: null,
      order: ['list_size', 'sessions', 'revenue_time', 'leads'],
    });
    expect(arranged(now, 'sessions', { group: ACQUISITION, before: null })).toEqual({
      groups: null,
      order: ['revenue_time', 'leads', 'list_size', 'sessions'],
    });
  });

  it('goes nowhere else, and not to where it stands', () => {
    const now = standing('stage');
    expect(arranged(now, 'leads', { group: 'group:revenue', before: null })).toBeNull();
    expect(arranged(now, 'leads', { group: ACQUISITION, before: 'leads' })).toBeNull();
    expect(arranged(now, 'leads', { group: ACQUISITION, before: 'list_size' })).toBeNull();
    expect(arranged(now, 'list_size', { group: ACQUISITION, before: null })).toBeNull();
    expect(arranged(now, 'unknown', { group: ACQUISITION, before: null })).toBeNull();
  });

  it('is taken one step by the keys, until the border', () => {
    const { rows } = standing('stage');
    expect(stepOf(rows, 'leads', -1)).toEqual({ group: ACQUISITION, before: 'sessions' });
    expect(stepOf(rows, 'sessions', 1)).toEqual({ group: ACQUISITION, before: 'list_size' });
    expect(stepOf(rows, 'leads', 1)).toEqual({ group: ACQUISITION, before: null });
    expect(stepOf(rows, 'sessions', -1)).toBeNull();
    expect(stepOf(rows, 'list_size', 1)).toBeNull();
  });
});

describe('a metric that is moved among own groups', () => {
  it('goes into another group, and those that are not followed keep their place', () => {
    const now = standing('own');
    expect(arranged(now, 'list_size', { group: 'group:=Lundi', before: 'sessions' })).toEqual({
      groups: [
        { name: 'Lundi', metrics: ['leads', 'expenses', 'list_size', 'sessions'] },
        { name: 'Vide', metrics: [] },
      ],
      order: null,
    });
    expect(arranged(now, 'leads', { group: 'group:=Vide', before: null })?.groups).toEqual([
      { name: 'Lundi', metrics: ['expenses', 'sessions'] },
      { name: 'Vide', metrics: ['leads'] },
    ]);
  });

  it('leaves all groups for the place where it is put beside them', () => {
    expect(arranged(standing('own'), 'leads', { group: 'group:', before: 'list_size' })).toEqual({
      groups: [
        { name: 'Lundi', metrics: ['expenses', 'sessions'] },
        { name: 'Vide', metrics: [] },
      ],
      order: ['sessions', 'revenue_time', 'leads', 'list_size'],
    });
  });

  it('steps over the border into the next group, and back', () => {
    const { rows } = standing('own');
    expect(stepOf(rows, 'sessions', 1)).toEqual({ group: 'group:=Vide', before: null });
    expect(stepOf(rows, 'revenue_time', -1)).toEqual({ group: 'group:=Vide', before: null });
    const two = [...GROUPS.slice(0, 1), { name: 'Mardi', metrics: ['list_size'] }];
    expect(stepOf(standing('own', two).rows, 'sessions', 1)).toEqual({
      group: 'group:=Mardi',
      before: 'list_size',
    });
  });
});

describe('a row that is dropped', () => {
  const { rows } = standing('own');
  const indexOf = (key: string) => rows.findIndex((row) => row.key === key);

  it('lands before the row under its upper half, else after it and its segments', () => {
    expect(dropOn(rows, indexOf('leads'), true)).toEqual({
      group: 'group:=Lundi',
      before: 'leads',
    });
    for (const key of ['leads', 'leads/LinkedIn']) {
      expect(dropOn(rows, indexOf(key), false)).toEqual({
        group: 'group:=Lundi',
        before: 'sessions',
      });
    }
    expect(dropOn(rows, indexOf('sessions'), false)).toEqual({
      group: 'group:=Lundi',
      before: null,
    });
  });

  it('lands at the start of the group on its heading, or at the end of the one above', () => {
    expect(dropOn(rows, 0, false)).toEqual({ group: 'group:=Lundi', before: 'leads' });
    expect(dropOn(rows, indexOf('group:=Vide'), false)).toEqual({
      group: 'group:=Vide',
      before: null,
    });
    expect(dropOn(rows, indexOf('group:=Vide'), true)).toEqual({
      group: 'group:=Lundi',
      before: null,
    });
    expect(dropOn(rows, rows.length, true)).toBeNull();
  });

  it('is marked where it lands, and told by its new place', () => {
    expect(markedRow(rows, { group: 'group:=Lundi', before: 'sessions' })).toBe(
      indexOf('sessions'),
    );
    expect(markedRow(rows, { group: 'group:=Vide', before: null })).toBe(indexOf('group:'));
    expect(markedRow(rows, { group: 'group:', before: null })).toBe(rows.length);
    expect(placeAfter(rows, 'list_size', { group: 'group:=Lundi', before: 'sessions' })).toEqual({
      place: 2,
      count: 3,
    });
  });
});

it('leaves the one metric of the quarter on top', () => {
  const now = standing('own', GROUPS, 'sessions');
  expect(stepOf(now.rows, 'sessions', 1)).toBeNull();
  expect(arranged(now, 'sessions', { group: 'group:=Vide', before: null })).toBeNull();
});
