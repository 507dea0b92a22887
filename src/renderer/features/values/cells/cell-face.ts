import { formatNumber, formatPeriodShort } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { isTooSmall } from '#shared/features/values/sample.ts';
import type { GridCell, Status } from '#shared/features/values/model.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { toMajor } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { CellFault } from '#renderer/parts/sheet/sheet-source.ts';
import type { FaultReason } from '../entry/fault-reason.ts';
import { inPeriod } from '../rows/shown-rows.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import { fittedNumber, shortForms, widthOf } from './fitted-number.ts';
import type { NumberRoom } from './fitted-number.ts';
import type { TargetDisplay } from '../rows/use-view.ts';

/** What is known of a cell, and the text in it that has to be put right. */
export type CellState = {
  readonly cell: GridCell | null;
  readonly fault: CellFault<FaultReason> | undefined;
  readonly isFuture: boolean;
};

/** What a cell shows, in few strokes; its words are told elsewhere. */
export type CellFace = {
  readonly value: string;
  /** True for a value that is written short, since there is no room for all of it. */
  readonly isShort: boolean;
  readonly line: string;
  readonly part: string;
  readonly status: Status | null;
  readonly isUncoloured: boolean;
  readonly isUnknown: boolean;
  readonly hasFault: boolean;
  readonly hasNote: boolean;
  /** A person's value in the place of the ledger's. */
  readonly isOverLedger: boolean;
};

/** Pixels inside of a cell, as its styles leave them: of a number alone, and of a target in a line of its own. */
const ROOMS = {
  beside: { value: 96, line: 96 },
  under: { value: 60, line: 60 },
} as const satisfies Record<TargetDisplay, unknown>;
const VALUE_SIZE = 14;
const LINE_SIZE = 12;
/** Between two texts side by side, in pixels. */
const GAP = 5;
/** From here on a target beside a value is written short: both are read at a glance. */
const SHORT_FROM = 10_000;

/** What is seen of a cell where targets stand beside their values, or under them. */
export function cellFace(
  state: CellState,
  row: ValueRow,
  locale: Locale,
  display: TargetDisplay = 'beside',
): CellFace {
  const { cell, fault, isFuture } = state;
  const { unit } = inPeriod(row, cell).metric;
  if (cell?.around) return { ...NO_FACE, ...aroundFace(cell.around, unit, locale, display) };
  const value = cell?.value ?? null;
  const rooms = ROOMS[display];
  const isPart = cell !== null && value !== null && !cell.isWhole;
  const number =
    value === null ? '' : numberIn(value, unit, locale, { width: rooms.value, size: VALUE_SIZE });
  const beside = rooms.value - widthOf(number, VALUE_SIZE) - GAP;
  const part = isPart && cell.of > 1 ? partText(cell, beside) : '';
  const partWidth = part === '' ? 0 : widthOf(part, LINE_SIZE) + GAP;
  const used = display === 'under' || number === '' ? 0 : widthOf(number, VALUE_SIZE) + GAP;
  const isShort = value !== null && number !== formatNumber(value, unit, locale);
  return {
    value: fault?.text || number,
    isShort,
    line: cell
      ? lineText(cell, unit, locale, { display, width: rooms.line - used - partWidth })
      : '',
    part,
    status: !fault && cell ? statusShown(cell) : null,
    isUncoloured: isTooSmall(cell?.sample ?? null),
    isUnknown: cell !== null && value === null && !isFuture,
    hasFault: fault !== undefined,
    hasNote: cell?.hasNote === true,
    isOverLedger: cell?.isOverLedger === true,
  };
}

const NO_FACE: CellFace = {
  value: '',
  isShort: false,
  line: '',
  part: '',
  status: null,
  isUncoloured: false,
  isUnknown: false,
  hasFault: false,
  hasNote: false,
  isOverLedger: false,
};

/** A longer period lies across its parts: its name at the beginning, its value at the end. */
function aroundFace(
  { period: key, value, place }: NonNullable<GridCell['around']>,
  unit: Unit,
  locale: Locale,
  display: TargetDisplay,
): Pick<CellFace, 'line' | 'value' | 'isUnknown'> {
  const period = parsePeriodKey(key, locale);
  const room = { width: ROOMS[display].value, size: VALUE_SIZE };
  const isLast = place === 'last';
  return {
    line: place === 'first' && period.ok ? formatPeriodShort(period.value, locale) : '',
    value: isLast && value !== null ? numberIn(value, unit, locale, room) : '',
    isUnknown: isLast && value === null,
  };
}

/** A status that says something: not that there is no line, and none of a value that is not known. */
function statusShown({ status, value }: GridCell): Status | null {
  return value === null ||
    status === 'no_target' ||
    status === 'not_known' ||
    status === 'incomplete'
    ? null
    : status;
}

/** How much of it is known; one sign where there is no room for the count. */
function partText({ have, of }: GridCell, width: number): string {
  const count = `${have}/${of}`;
  return widthOf(count, LINE_SIZE) <= width ? count : '◐';
}

/** The number in its room; the shortest writing of one that fits nowhere. */
function numberIn(value: number, unit: Unit, locale: Locale, room: NumberRoom): string {
  return fittedNumber(value, unit, locale, room) ?? shortForms(value, unit, locale).at(-1) ?? '';
}

type LineRoom = { readonly display: TargetDisplay; readonly width: number };

/** A target; empty where there is no room beside the value: it is told in the words of the cell. */
function lineText(
  { line, low, high }: GridCell,
  unit: Unit,
  locale: Locale,
  { display, width }: LineRoom,
): string {
  const isBand = low !== null && high !== null;
  const sign = isBand ? '–' : low !== null ? '≥ ' : high !== null ? '≤ ' : '';
  const rest = width - widthOf(sign, LINE_SIZE);
  const room = { width: isBand ? rest / 2 : rest, size: LINE_SIZE };
  const levels = isBand ? [low, high] : [low ?? high ?? line];
  const texts = levels.map((level) => {
    if (level === null) return '';
    const isLong = display === 'beside' && Math.abs(toMajor(level, unit)) >= SHORT_FROM;
    if (!isLong) return fittedNumber(level, unit, locale, room);
    const fits = (text: string): boolean => widthOf(text, LINE_SIZE) <= room.width;
    return shortForms(level, unit, locale).slice(1).find(fits) ?? null;
  });
  if (texts.includes(null) || texts.includes('')) return '';
  return isBand ? texts.join(sign) : `${sign}${texts[0]}`;
}
