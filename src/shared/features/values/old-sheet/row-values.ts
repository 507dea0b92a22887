import { withoutNoise } from '#shared/kernel/decimal.ts';
import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import type { DecimalMark, NumberExpectation } from '#shared/kernel/number-text.ts';
import { MINOR_UNITS } from '#shared/kernel/unit.ts';
import type { Value, Unit } from '#shared/kernel/unit.ts';
import { readSheetNumber, UNCOMPUTED } from '#shared/kernel/sheet-number.ts';
import type { MetricKind } from '#shared/features/metrics/model.ts';
import { allowsFraction } from '../rules.ts';
import type { FatedRow } from './fates.ts';
import { factorInName } from './guess.ts';
import { saysRetention } from './known-figures.ts';
import { SURE } from './match.ts';
import type { SheetMetric } from './match.ts';
import type { SheetDoubtCode } from './codes.ts';

/** How the values of a sheet are written; `isProven` where no cell is left to be taken either way. */
export type NumberStyle = {
  readonly decimal: DecimalMark;
  readonly isProven: boolean;
  /** How many times larger than written amounts are, by what stands over the table. */
  readonly scale?: number;
};

/** A cell of a row under a period, with its text as it counts (put right, perhaps). */
export type SheetCellText = { readonly column: number; readonly text: string };

/** What a row's values are measured in. */
export type UnitAndKind = { readonly unit: Unit; readonly kind: MetricKind };

export type SheetValue = {
  readonly column: number;
  readonly text: string;
  readonly value: Value;
  readonly doubt: Extract<
    SheetDoubtCode,
    'thousands_or_decimal' | 'unreadable' | 'failed_formula' | 'formula_without_result'
  > | null;
};

export type RowValues = {
  readonly figures: readonly SheetValue[];
  readonly factor: number;
  readonly doubts: readonly SheetDoubtCode[];
};

/** A lone mark before three digits: `1.234` cannot be a whole number with decimals. */
const ODD_THOUSANDS = /^[-+(\s]*[1-9]\d{0,2}([.,])(?!000)\d{3}\)?$/;

/**
 * The decimal mark that the cells prove: by themselves (`12,5`), or because a count such as `1.234`
 * has no decimals. Rows whose values are not taken were written by the same hand. null: they leave it
 * open.
 */
export function provenMark(
  rows: readonly FatedRow[],
  textsOf: (row: FatedRow) => readonly SheetCellText[],
  measureOf: (row: FatedRow) => UnitAndKind | null,
): DecimalMark | null {
  const written = rows.filter(({ why }) => why === null);
  const byItself = decideDecimalMark(
    written.flatMap((row) => textsOf(row).map(({ text }) => plainText(text))),
  );
  if (byItself !== null) return byItself;
  const marks = new Set<string>();
  for (const row of written) {
    const measure = measureOf(row);
    if (measure?.unit !== 'count' || allowsFraction(measure) || row.score < SURE) continue;
    for (const { text } of textsOf(row)) marks.add(ODD_THOUSANDS.exec(text.trim())?.[1] ?? '');
  }
  marks.delete('');
  if (marks.size !== 1) return null;
  return marks.has(',') ? '.' : ',';
}

/** Without the `k` of thousands and the words of units, which say nothing about the mark. */
function plainText(text: string): string {
  return text.replace(/(\d)\s?(?:k|M|j|min|mois)\b\s?/u, '$1');
}

/** What a row's values are measured in; null for a row that gives none. */
export function unitAndKindOf(
  { fate }: FatedRow,
  metricOf: (id: string) => SheetMetric | null,
): UnitAndKind | null {
  if (fate.type === 'skip') return null;
  if (fate.type === 'own') return { unit: fate.unit, kind: fate.kind };
  const metric = metricOf(fate.metric);
  if (!metric) return null;
  return fate.part === 'sample'
    ? { unit: 'count', kind: 'flow' }
    : { unit: metric.unit, kind: metric.kind };
}

/** Reads the values of one row, in the engine's unit (money in cents). */
export function readRowValues(
  row: FatedRow,
  texts: readonly SheetCellText[],
  measure: UnitAndKind,
  writing: NumberStyle,
  chosenFactor: number | undefined,
): RowValues {
  const { unit } = measure;
  const isTarget = row.fate.type === 'metric' && row.fate.part === 'target';
  const expects: NumberExpectation = {
    unit,
    allowsFraction: isTarget || allowsFraction(measure),
    decimal: writing.isProven ? writing.decimal : null,
    usualDecimal: writing.decimal,
  };
  const named = unit === 'money' || unit === 'count' ? factorInName(row.label) : 1;
  const scale = unit === 'money' && named === 1 ? (writing.scale ?? 1) : 1;
  const factor = chosenFactor ?? named * scale;
  const figures = texts.map((cell) => figureOf(cell, expects, factor));
  const doubts: SheetDoubtCode[] = [];
  if (named > 1 && chosenFactor === undefined) doubts.push('thousands_in_name');
  if (scale > 1 && chosenFactor === undefined) doubts.push('scale_said');
  if (
    unit === 'percent' &&
    factor === 1 &&
    chosenFactor === undefined &&
    areFractions(figures, row.label)
  ) {
    doubts.push('fractions');
  }
  return { figures, factor, doubts };
}

function figureOf(
  { column, text }: SheetCellText,
  expects: NumberExpectation,
  factor: number,
): SheetValue {
  const isMoney = expects.unit === 'money';
  // Scaled before it is rounded to cents: 1,2345 in thousands of euros is 1 234,50 €.
  const minorDigits = Math.log10(MINOR_UNITS * factor);
  const asked = factor === 1 ? expects : { ...expects, allowsFraction: true, minorDigits };
  const read = readCell(text, asked);
  if (!read.ok) return { column, text, value: null, doubt: 'unreadable' };
  const { number: value, doubt, isFailedFormula } = read.value;
  if (value === null) {
    const failed = text === UNCOMPUTED ? 'formula_without_result' : 'failed_formula';
    return { column, text, value, doubt: isFailedFormula ? failed : null };
  }
  const scaled = factor === 1 || isMoney ? value : withoutNoise(value * factor);
  const isBroken = expects.allowsFraction !== true && !Number.isInteger(scaled);
  return { column, text, value: isBroken ? null : scaled, doubt: isBroken ? 'unreadable' : doubt };
}

/** A lone mark in a whole number can only part thousands, unless the sheet has proven that it does not. */
function readCell(text: string, expects: NumberExpectation): ReturnType<typeof readSheetNumber> {
  const read = readSheetNumber(text, expects);
  const isGrouped = expects.decimal === null && ODD_THOUSANDS.test(text.trim());
  if (read.ok || !isGrouped || read.error !== 'not_whole') return read;
  const usualDecimal = expects.usualDecimal === ',' ? '.' : ',';
  return readSheetNumber(text, { ...expects, usualDecimal });
}

/** What customers bring a year later moves around the whole, and seldom doubles. */
const MOST_RETAINED = 2;

/** Percentages all between 0 and 1 and without a sign are most often shares of one. */
function areFractions(figures: readonly SheetValue[], label: string): boolean {
  const most = saysRetention(label) ? MOST_RETAINED : 1;
  const known = figures.filter(({ value }) => value !== null && value !== 0);
  return (
    known.length >= 2 &&
    known.every(({ value, text }) => Math.abs(value ?? 0) <= most && !text.includes('%'))
  );
}
