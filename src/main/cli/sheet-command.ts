import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  SEVERAL_WAYS,
  SHEET_ENCODINGS,
  SHEET_QUESTIONS,
} from '#shared/features/values/old-sheet/codes.ts';
import type { SheetChoices, SheetReading } from '#shared/features/values/old-sheet/model.ts';
import { CSV_SEPARATORS } from '#shared/kernel/csv.ts';
import { keepBytes, keepFile } from '../features/values/kept-sheets.ts';
import { moveIn, readKept } from '../features/values/moving-in.ts';
import { rowsNotTaken, columnsNotTaken } from '#shared/features/values/old-sheet/not-taken.ts';
import type { Language } from '#shared/kernel/language.ts';
import { kindOption, oneOf } from './arguments.ts';
import { readBytes } from './input.ts';
import { holdLessMemory } from './memory.ts';
import { printJson } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import { ruleOption, withRules } from './sheet-rules.ts';
import type { SaidRule } from './sheet-rules.ts';
import type { GlobalOptions } from './session.ts';

type SheetOptions = Omit<SheetChoices, 'separator' | 'firstYear' | 'rows'> & {
  readonly dryRun?: boolean;
  readonly separator?: string;
  readonly year?: number;
  readonly rule: readonly SaidRule[];
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
  const { dryRun = false, rule, ...rest } = options;
  const asked = choicesOf(rest);
  const isPiped = file === STANDARD_INPUT;
  const sheet = await (isPiped ? keepBytes(file, readBytes(file)) : keepFile(file));
  withSession(global, (session) => {
    const read = (said: SheetChoices) => readKept(session.context, sheet, said);
    const choices = withRules(asked, rule, (said) => read(said).reading);
    const { reading, source: told } = read(choices);
    const { text, encoding, workbook } = told;
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

function choicesOf({
  year,
  separator,
  ...rest
}: Omit<SheetOptions, 'dryRun' | 'rule'>): SheetChoices {
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
};

/** A script cannot be asked: it is told which option answers. */
function refuseWhileOpen({ doubts }: SheetReading, language: Language): void {
  const words = wordsFor('movingIn.doubt', language);
  const open = doubts.filter(({ code }) => SHEET_QUESTIONS.has(code));
  if (open.length === 0) return;
  const sentences = [...new Map(open.map((doubt) => [doubt.code, doubt])).values()].map(
    ({ code, place, text }) => `${place ?? ''} “${text}”: ${words(code)} (${ANSWERS[code] ?? ''})`,
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
