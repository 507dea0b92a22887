import type { z } from 'zod';
import { dayFromNumber } from '#shared/kernel/day.ts';
import type { SettledValue } from '#shared/features/numbers/against-grid.ts';
import type { numbersContract } from '#shared/features/numbers/contract.ts';
import type { NumbersProblem, ReadPart } from '#shared/features/numbers/read-parts.ts';
import type { NumbersPreview } from './preview.ts';

type ReadNumbers = z.output<(typeof numbersContract)['numbers.read']['output']>;

/** What taking files would do, as the window looks at it. */
export function previewView(preview: NumbersPreview): ReadNumbers {
  const { reading, values, leftOut } = preview;
  return {
    tables: reading.parts.map((part) => tableView(part, preview)),
    values: values.map(valueView),
    leftOut: leftOut.map(({ metric, kind, period, reason, have, of }) => {
      return { metric, kind, period: period.key, reason, have, of };
    }),
    problems: reading.problems.map((problem) => {
      return { file: problem.file, code: problem.code, names: namesIn(problem) };
    }),
  };
}

function namesIn(problem: NumbersProblem): string[] {
  if (problem.code === 'profiles_tie' || problem.code === 'segments_many')
    return [...problem.names];
  if (problem.code === 'file_unread') return [problem.why];
  if (problem.code !== 'file_unknown' || !problem.nearest) return [];
  return [problem.nearest.name, ...problem.nearest.lacks];
}

function tableView(part: ReadPart, { reading }: NumbersPreview): ReadNumbers['tables'][number] {
  const { found, coverage, read, checks, unused } = part;
  const { from, until, by } = coverage;
  const isHere = ({ file }: { readonly file: number }) => file === part.file;
  return {
    file: part.source,
    sha256: part.handed.sha256,
    entry: found.table.entry,
    sheet: found.table.sheet,
    profile: found.profile.name,
    tool: found.profile.tool,
    how: found.how,
    covers: until < from ? null : { from: dayFromNumber(from), until: dayFromNumber(until), by },
    rows: { ...read.counts, left_out: { ...read.counts.left_out } },
    checks: checks.map((check) => ({ ...check })),
    unused: [...unused],
    notTaken: [...reading.notTaken, ...part.notTaken]
      .filter(isHere)
      .map(({ column, metric, reason, rows }) => ({ column, metric, reason, rows })),
    doubts: reading.doubts.filter(isHere).map(({ code, line, column, text, reading: told }) => {
      return { code, line, column, text, reading: told };
    }),
  };
}

function valueView(value: SettledValue): ReadNumbers['values'][number] {
  const { metric, segment, period, unit, sample, state, before, isPartial, movesUntil, until } =
    value;
  const { rule, column = null } = value.number;
  return {
    metric,
    segment,
    period: period.key,
    kind: period.kind,
    value: value.value,
    unit,
    sample,
    state,
    before,
    isPartial,
    movesUntil,
    tables: [...value.files],
    rows: value.rows,
    rule,
    column,
    within: value.within ? { ...value.within } : null,
    profile: value.profile.name,
    until,
  };
}
