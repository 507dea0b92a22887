import { dayFromNumber } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { SettledValue } from '#shared/features/numbers/against-grid.ts';
import type { GivenLeftOut } from '#shared/features/numbers/given-value.ts';
import type { ReadPart } from '#shared/features/numbers/read-parts.ts';
import type { NumbersPreview } from '../features/numbers/preview.ts';
import { majorOf } from './output.ts';
import { wordsFor } from './session.ts';

type SummaryFacts = { readonly today: string; readonly isDryRun: boolean };

/** Everything that was read, and what of it goes into the grid: always all keys. */
export function numbersSummary(preview: NumbersPreview, language: Language, facts: SummaryFacts) {
  const { reading, values, leftOut, zone, currency } = preview;
  const count = (state: SettledValue['state']) =>
    values.filter((value) => value.state === state).length;
  return {
    today: facts.today,
    zone,
    currency,
    dry_run: facts.isDryRun,
    files: reading.parts.map((part) => fileSummary(part, preview)),
    values: values.map((value) => valueSummary(value, language)),
    left_out: leftOut.toSorted(inOrder).map(leftOutSummary),
    counts: {
      new: count('new'),
      changes: count('changes'),
      same: count('same'),
      kept: count('kept'),
      left_out: leftOut.length,
    },
  };
}

function fileSummary(part: ReadPart, { reading }: NumbersPreview) {
  const { handed, found, readers, checks, unused } = part;
  const { table, profile, how, headingRow } = found;
  const isHere = ({ file }: { readonly file: number }) => file === part.file;
  return {
    name: handed.name,
    entry: table.entry,
    sheet: table.sheet,
    sha256: handed.sha256,
    format: table.entry === null ? handed.format : table.form === 'list' ? 'json' : 'csv',
    encoding: table.encoding,
    separator: table.separator,
    heading_line: profile.file.format === 'report' ? null : headingRow + 1 + table.skipped,
    decimal: readers.decimal,
    day_order: readers.dayOrder,
    profile: profile.name,
    how,
    covers: coversSummary(part),
    rows: part.read.counts,
    checks,
    unused,
    not_taken: [...reading.notTaken, ...part.notTaken]
      .filter(isHere)
      .map(({ column, metric, reason, rows }) => ({ column, metric, reason, rows })),
    doubts: [...reading.doubts.filter(isHere), ...growing(part, reading.values)].map(
      ({ code, line, column, text, reading: read }) => ({
        code,
        line,
        column,
        text,
        reading: read,
      }),
    ),
  };
}

function coversSummary({ coverage: { from, until, by } }: ReadPart) {
  return until < from ? null : { from: dayFromNumber(from), until: dayFromNumber(until), by };
}

/** The last of the days until which values of a file still move. */
function growing({ file }: ReadPart, values: NumbersPreview['reading']['values']) {
  const days = values.flatMap(({ files, movesUntil }) =>
    movesUntil !== null && files.includes(file) ? [movesUntil] : [],
  );
  const last = days.toSorted().at(-1);
  if (last === undefined) return [];
  return [{ file, code: 'still_moves', line: null, column: null, text: last, reading: null }];
}

function valueSummary(value: SettledValue, language: Language) {
  const { metric, segment, period, unit, sample, state, before, files, rows, number } = value;
  const words = wordsFor('numbersFile', language);
  const column = number.column ?? number.by ?? '';
  return {
    metric,
    segment,
    kind: period.kind,
    period: period.key,
    value: majorOf(value.value, unit),
    unit,
    sample,
    state,
    before: majorOf(before, unit),
    from: { files, rows, rule: number.rule, text: words(`rule.${number.rule}`, { column }) },
  };
}

function leftOutSummary({ metric, kind, period, reason, have, of }: GivenLeftOut) {
  return { metric, segment: null, kind, period: period.key, reason, have, of };
}

function inOrder(a: GivenLeftOut, b: GivenLeftOut): number {
  if (a.metric !== b.metric) return a.metric < b.metric ? -1 : 1;
  return a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0;
}
