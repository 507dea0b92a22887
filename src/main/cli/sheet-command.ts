import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  SEVERAL_WAYS,
  SHEET_ENCODINGS,
  SHEET_QUESTIONS,
} from '#shared/features/values/old-sheet/codes.ts';
import { NAME_QUESTIONS } from '#shared/features/values/old-sheet/name-questions.ts';
import type { SheetChoices, SheetReading } from '#shared/features/values/old-sheet/model.ts';
import { CSV_SEPARATORS } from '#shared/kernel/csv.ts';
import { unknownMetric } from '../features/metrics/known-metrics.ts';
import { metricNamed } from '../features/metrics/metric-named.ts';
import { readSetup } from '../features/values/setup.ts';
import { keepBytes, keepFile } from '../features/values/kept-sheets.ts';
import { moveIn, readKept } from '../features/values/moving-in.ts';
import type { ReadKept } from '../features/values/moving-in.ts';
import { rowsNotTaken, columnsNotTaken } from '#shared/features/values/old-sheet/not-taken.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { Language } from '#shared/kernel/language.ts';
import { kindOption, oneOf } from './arguments.ts';
import { readBytes } from './input.ts';
import { holdLessMemory } from './memory.ts';
import { printJson, say } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import { nameOption, ruleOption, withNames, withRules } from './sheet-rules.ts';
import type { SaidName, SaidRule } from './sheet-rules.ts';
import type { GlobalOptions, Session } from './session.ts';

type SheetOptions = Omit<SheetChoices, 'separator' | 'firstYear' | 'rows'> & {
  readonly dryRun?: boolean;
  readonly separator?: string;
  readonly year?: number;
  readonly rule: readonly SaidRule[];
  readonly name: readonly SaidName[];
};

const STANDARD_INPUT = '-';

/** `import-sheet`: someone's old KPI spreadsheet, whatever it looks like. */
export function addSheetCommand(program: Command): void {
  program
    .command('import-sheet')
    .description('an old KPI spreadsheet: finds out its periods and metrics, tells every doubt')
    .argument('<file>', 'a CSV, text, XLSX or ODS file; - is standard input')
    .option('--sheet <name>', 'the sheet of a workbook; else the first that can be read')
    .option('--dry-run', 'read and tell, write nothing')
    .option('--year <year>', 'the first year, where the periods name none', Number)
    .option('--decimal <mark>', 'what separates decimals: , or .', oneOf([',', '.']))
    .option('--day-order <order>', 'dmy or mdy', oneOf(['dmy', 'mdy']))
    .option('--orientation <way>', 'metrics in rows or columns', oneOf(['rows', 'columns']))
    .option('--separator <mark>', '; , | or tab', oneOf([...CSV_SEPARATORS, 'tab']))
    .option('--encoding <name>', SHEET_ENCODINGS.join(', '), oneOf(SHEET_ENCODINGS))
    .option('--repairs-accents', 'put accents right that a wrong encoding broke')
    .option('--kind <kind>', 'the kind of period into which dates are put', kindOption)
    .option(
      '--several <way>',
      'what names one period, or one metric, twice: roll_up or leave_out',
      oneOf(SEVERAL_WAYS),
    )
    .option(
      '--rule <name=rule>',
      'how an unknown row adds up: sum, last, mean or skip; * is all of them',
      ruleOption,
      [],
    )
    .option(
      '--name <name=metric>',
      'what a name stands for: a metric, own, skip or as_read; * is all that are not sure',
      nameOption,
      [],
    )
    .option('--partial', 'takes periods too of which days are missing')
    .option('--sundays <way>', 'weeks named by their Sundays end on them', oneOf(['end']))
    .option('--conflicts <way>', 'keep what is there, or take the file’s', oneOf(['keep', 'take']))
    .action((file: string, options: SheetOptions) =>
      importSheet(program.opts<GlobalOptions>(), file, options),
    );
}

async function importSheet(
  global: GlobalOptions,
  file: string,
  options: SheetOptions,
): Promise<void> {
  holdLessMemory();
  const { dryRun = false, rule, name, ...rest } = options;
  const asked = choicesOf(rest);
  const isPiped = file === STANDARD_INPUT;
  const sheet = await (isPiped ? keepBytes(file, readBytes(file)) : keepFile(file));
  withSession(global, (session) => {
    const read = (said: SheetChoices) => readKept(session.context, sheet, said);
    const reread = (said: SheetChoices): SheetReading => read(said).reading;
    const refuseUnused = refusalOfUnused(session);
    const called = withSaidNames(session, asked, { names: name, read: reread, refuseUnused });
    const choices = withRules(called, rule, { read: reread, refuseUnused });
    const { reading, source: told, exports } = read(choices);
    const { text, encoding } = told;
    const workbook = told.workbook && { ...told.workbook, exports };
    sayExports(exports, session.language);
    const source = { fileName: basename(file), text };
    const written = dryRun
      ? { values: 0, targets: 0, own: 0 }
      : session.write('values.moveIn', 'imported', (context) => {
          refuseWhileOpen(reading, session.language);
          return moveIn(context, source, choices);
        });
    printJson({ ...summaryOf(reading), encoding, sheet: workbook, written });
  });
}

type RefuseUnused = (names: readonly string[]) => void;

function refusalOfUnused({ language }: Session): RefuseUnused {
  const words = wordsFor('movingIn.workbook', language);
  return (unused) => {
    throw new CliRefusal(words('noRow', { names: unused.join(', ') }));
  };
}

function withSaidNames(
  { context }: Session,
  asked: SheetChoices,
  {
    names,
    read,
    refuseUnused,
  }: {
    names: readonly SaidName[];
    read: (said: SheetChoices) => SheetReading;
    refuseUnused: RefuseUnused;
  },
): SheetChoices {
  const known = readSetup(context).metrics;
  return withNames(asked, names, {
    read,
    metricNamed: (said) => {
      const metric = metricNamed(known, said);
      if (!metric) throw unknownMetric(new Set(known.keys()), said);
      return metric.definition.id;
    },
    refuseUnused,
  });
}

/** Another sheet of the workbook may be what was meant. */
function sayExports(exports: ReadKept['exports'], language: Language): void {
  const words = wordsFor('movingIn.workbook', language);
  for (const told of exports) say(`${words('exportSheet', told)} (import-numbers)`);
}

function choicesOf({
  year,
  separator,
  ...rest
}: Omit<SheetOptions, 'dryRun' | 'rule' | 'name'>): SheetChoices {
  const mark = CSV_SEPARATORS.find((one) => one === separator) ?? '\t';
  return {
    ...rest,
    ...(year === undefined ? {} : { firstYear: year }),
    ...(separator === undefined ? {} : { separator: mark }),
  };
}

const ANSWERS: Readonly<Record<string, string>> = {
  year_missing: '--year',
  day_or_month: '--day-order',
  thousands_or_decimal: '--decimal',
  several_for_period: '--several',
  same_metric: '--several',
  rule_unknown: '--rule',
  sunday_weeks: '--sundays',
  unsure_name: '--name',
  ambiguous_name: '--name',
};

/** A script cannot be asked: it is told which option answers. */
function refuseWhileOpen({ doubts }: SheetReading, language: Language): void {
  const words = wordsFor('movingIn.doubt', language);
  const open = doubts.filter(({ code }) => SHEET_QUESTIONS.has(code));
  if (open.length === 0) return;
  // One of each kind is enough, but for names: each is another question.
  const keyOf = ({ code, text }: (typeof open)[number]): string =>
    NAME_QUESTIONS.has(code) ? foldedText(text) : code;
  const sentences = [...new Map(open.map((doubt) => [keyOf(doubt), doubt])).values()].map(
    ({ code, place, text, reading }) => {
      const read = NAME_QUESTIONS.has(code) ? ` → ${reading ?? ''}` : '';
      return `${place ?? ''} “${text}”${read}: ${words(code)} (${ANSWERS[code] ?? ''})`;
    },
  );
  throw new CliRefusal(sentences.join('\n'));
}

function summaryOf(reading: SheetReading) {
  const { orientation, separator, decimal, kind, counts, conflictCount, rows, columns } = reading;
  return {
    orientation,
    separator,
    decimal,
    kind,
    first_year: reading.firstYear,
    counts,
    conflicts: conflictCount,
    columns: columns.map(({ place, header, period, role, why }) => ({
      place,
      header,
      period,
      role,
      why,
    })),
    rows: rows.map(({ place, label, fate, score, others }) => ({
      place,
      label,
      ...fate,
      score: Math.round(score * 100) / 100,
      others,
    })),
    not_taken: {
      rows: rowsNotTaken(reading).map(({ place, label, why }) => ({ place, label, why })),
      columns: columnsNotTaken(reading).map(({ place, header, why }) => ({ place, header, why })),
    },
    doubts: reading.doubts.map(({ code, place, text, reading: read }) => ({
      code,
      place,
      text,
      reading: read,
    })),
  };
}
