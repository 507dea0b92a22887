import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gridSource } from '#renderer/features/values/grid/grid-source.ts';
import type { GridSource } from '#renderer/features/values/grid/grid-source.ts';
import type { ValueRow } from '#renderer/features/values/rows/shown-rows.ts';
import { copiedTable } from '#renderer/parts/sheet/bulk.ts';
import { writeTable } from '#renderer/parts/sheet/clipboard-table.ts';
import type { GridCell } from '#shared/features/values/model.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import {
  NO_LIBRE_OFFICE,
  isLibreOfficeHere,
  openInLibreOffice,
} from '#tests/support/libre-office.ts';

/** Rows as the engine has them, money in cents; null is not known. */
const FIGURES: Readonly<Record<string, { unit: Unit; values: readonly (number | null)[] }>> = {
  revenue: { unit: 'money', values: [123_450, -11_070, 1_234_567_800] },
  growth: { unit: 'percent', values: [8.24, -0.5, null] },
  sessions: { unit: 'count', values: [1000, 0, 1_234_567] },
  ratio: { unit: 'ratio', values: [0.005, 3, -2.25] },
};
/** The same as numbers that a spreadsheet computes with. */
const NUMBERS = [
  ['1234.5', '-110.7', '12345678'],
  ['8.24', '-0.5'],
  ['1000', '0', '1234567'],
  ['0.005', '3', '-2.25'],
];

function rowOf([id, { unit }]: readonly [string, { unit: Unit }]): ValueRow {
  const name = { fr: id, en: id };
  const kind = { origin: 'own', kind: 'flow', unit, good: 'up', cadence: 'month' } as const;
  const rest = { formula: null, readBy: null, description: '', isFollowed: true, hasValues: true };
  return {
    type: 'values',
    key: id,
    group: 'group',
    metric: { id, name, ...kind, ...rest, segments: [] },
    segment: null,
    isFocus: false,
    hasTarget: false,
    why: null,
    spark: [],
    hasSegments: false,
  };
}

function cellOf(value: number | null): GridCell {
  const line = { line: null, low: null, high: null, status: 'no_target' } as const;
  return {
    value,
    have: 1,
    of: 1,
    isWhole: true,
    ...line,
    source: null,
    reason: null,
    sample: null,
  };
}

function sourceIn(language: 'fr' | 'en'): GridSource {
  return gridSource({
    columnRange: { kind: 'month', first: 0, last: 2, today: 2 },
    calendar: CIVIL_CALENDAR,
    today: '2026-11-22',
    language,
    rows: Object.entries(FIGURES).map(rowOf),
    data: {
      rows: [],
      cellAt: ({ row, column }) => cellOf(FIGURES[row]?.values[column] ?? null),
      isRead: () => true,
      closedBy: () => null,
      isClosed: () => false,
    },
    enter: () => Promise.resolve({ isSaved: true, faults: new Map() }),
    pageRows: 10,
  });
}

const copiedIn = (language: 'fr' | 'en'): string =>
  writeTable(copiedTable(sourceIn(language), { top: 0, bottom: 3, left: 0, right: 2 }));

describe('a range that is copied out of the grid', () => {
  it('is written as the spreadsheets of the language write numbers, without thousands', () => {
    expect(copiedIn('fr').split('\n').slice(0, 2)).toEqual([
      '1234,5\t-110,7\t12345678',
      '8,24\t-0,5\t',
    ]);
    expect(copiedIn('en').split('\n').slice(0, 2)).toEqual([
      '1234.5\t-110.7\t12345678',
      '8.24\t-0.5\t',
    ]);
  });

  it.for(['fr', 'en'] as const)(
    'lands in LibreOffice as numbers in %s',
    { timeout: 120_000 },
    async (language, { skip }) => {
      if (!isLibreOfficeHere()) skip(NO_LIBRE_OFFICE);
      const folder = mkdtempSync(join(tmpdir(), 'solocap-copied-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const file = join(folder, `${language}.tsv`);
      writeFileSync(file, copiedIn(language));
      const sheets = await openInLibreOffice([file], { separator: '\t', language });
      const cells = sheets.get(basename(file)) ?? [];
      expect(cells.map((row) => row.map(({ value }) => value))).toEqual(NUMBERS);
      expect(new Set(cells.flat().map(({ type }) => type))).toEqual(new Set(['float']));
    },
  );
});
