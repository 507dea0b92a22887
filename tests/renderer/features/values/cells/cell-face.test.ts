import { describe, expect, it } from 'vitest';
import { cellFace } from '#renderer/features/values/cells/cell-face.ts';
import type { CellState } from '#renderer/features/values/cells/cell-face.ts';
import { inPeriod } from '#renderer/features/values/rows/shown-rows.ts';
import type { ValueRow } from '#renderer/features/values/rows/shown-rows.ts';
import type { GridCell } from '#shared/features/values/model.ts';
import { metricWith } from '#tests/renderer/parts/metric/metric-summaries.ts';

const FRENCH = { language: 'fr', currency: 'EUR', yearStartMonth: 1 } as const;

const LINE: ValueRow = {
  type: 'values',
  key: 'orders',
  group: 'group:conversion',
  metric: metricWith({ id: 'orders' }),
  segment: null,
  isFocus: false,
  hasTarget: false,
  why: null,
  spark: [],
  hasSegments: false,
};

const cellOf = (part: Partial<GridCell>): GridCell => ({
  value: null,
  have: 1,
  of: 1,
  isWhole: true,
  line: null,
  low: null,
  high: null,
  status: 'no_target',
  source: null,
  reason: null,
  sample: null,
  ...part,
});

const face = (part: Partial<GridCell>, state: Partial<CellState> = {}) =>
  cellFace({ cell: cellOf(part), fault: undefined, isFuture: false, ...state }, LINE, FRENCH);

describe('a cell', () => {
  it('marks what is not known, but not what is still to come', () => {
    expect(face({})).toMatchObject({ value: '', isUnknown: true });
    expect(face({}, { isFuture: true })).toMatchObject({ isUnknown: false });
  });

  it('has no status where its value is not known', () => {
    expect(face({ line: 5, status: 'missed' }).status).toBeNull();
    expect(face({ value: 4, line: 5, status: 'missed' }).status).toBe('missed');
  });

  it('tells how much of an incomplete figure is known', () => {
    expect(face({ value: 5, have: 2, of: 3, isWhole: false })).toMatchObject({ part: '2/3' });
    expect(face({ value: 5, have: 3, of: 3 })).toMatchObject({ part: '' });
  });

  it('is a part of the longer period across it: its name first, its value last', () => {
    const around = (place: 'first' | 'inside' | 'last', value: number | null = 6.5) =>
      face({ around: { period: '2026-11', value, place } });
    expect(around('first')).toMatchObject({ line: 'nov.', value: '', isUnknown: false });
    expect(around('inside')).toMatchObject({ line: '', value: '', isUnknown: false });
    expect(around('last')).toMatchObject({ line: '', value: '6,5', isUnknown: false });
    expect(around('last', null)).toMatchObject({ value: '', isUnknown: true });
  });

  it('gets no colour from a ratio of fewer than ten', () => {
    const status = 'missed' as const;
    expect(face({ value: 1, status, sample: { part: 1, whole: 9 } }).isUncoloured).toBe(true);
    expect(face({ value: 1, status, sample: { part: 1, whole: 10 } }).isUncoloured).toBe(false);
  });

  it('is written in the unit that was in force then', () => {
    expect(face({ value: 1250, unit: 'money' }).value).toBe('12,50');
  });

  it('takes nothing where its row does not, or its own period does not', () => {
    expect(inPeriod(LINE, cellOf({}))).toBe(LINE);
    expect(inPeriod(LINE, cellOf({ why: 'finer_than_cadence' })).why).toBe('finer_than_cadence');
    expect(inPeriod({ ...LINE, why: 'computed' }, null).why).toBe('computed');
  });

  it('keeps a text that was refused', () => {
    const fault = { text: 'dix', reason: { type: 'number', code: 'not_a_number' } } as const;
    expect(face({ value: 5 }, { fault })).toMatchObject({ value: 'dix', hasFault: true });
  });

  it('writes a long line short, and a band as from and to', () => {
    expect(face({ line: 12_500 }).line).toBe('12,5\u00A0k');
    expect(face({ low: 2, high: 5 }).line).toBe('2–5');
  });

  it('writes what does not fit short and with its unit, and never a part of it', () => {
    const money = (cents: number, part: Partial<GridCell> = {}) =>
      cellFace(
        {
          cell: cellOf({ value: cents, unit: 'money', ...part }),
          fault: undefined,
          isFuture: false,
        },
        LINE,
        FRENCH,
        'under',
      );
    expect(money(1_250_000).value).toBe('12\u202F500');
    expect(money(1_250_000).isShort).toBe(false);
    expect(money(123_456_789)).toMatchObject({ value: '1,23\u00A0M€', isShort: true });
    expect(money(-123_456_700).value).toBe('-1,23\u00A0M€');
    expect(money(1, { line: 1_250_000 }).line).toBe('12\u202F500');
    expect(money(1, { line: 1_234_567 }).line).toBe('12\u202F346');
    expect(money(1, { low: 1_250_000, high: 1_500_000 }).line).toBe('');
  });

  it('tells by one sign how much of a long number is known', () => {
    const part = { have: 3, of: 4, isWhole: false };
    const under = (value: number) =>
      cellFace(
        { cell: cellOf({ value, ...part }), fault: undefined, isFuture: false },
        LINE,
        FRENCH,
        'under',
      );
    expect(under(291)).toMatchObject({ value: '291', part: '3/4' });
    expect(under(5100)).toMatchObject({ value: '5\u202F100', part: '◐', isShort: false });
  });

  it('leaves a target beside a long value out rather than cut it', () => {
    expect(face({ value: 5, line: 12_500, unit: 'money' }).line).toBe('125');
    expect(face({ value: 1_234_567, line: 2_345_678 }).line).toBe('');
    expect(face({ value: 12_345, line: 12_500 }).line).toBe('12,5\u00A0k');
  });
});
