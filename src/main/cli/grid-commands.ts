import { basename } from 'node:path';
import type { Command } from 'commander';
import { GRID_FORMATS } from '#shared/features/values/grid-file/formats.ts';
import type { GridFormat } from '#shared/features/values/grid-file/formats.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { gridCsv, gridRows } from '../features/values/grid-export.ts';
import { importGrid, readGrid } from '../features/values/grid-import.ts';
import { textOfGridFile } from '../features/values/grid-text.ts';
import { gridWorkbook } from '../features/values/grid-workbook.ts';
import { requireRange } from '../features/values/periods.ts';
import { writeFileWhole } from '../operations/file-whole.ts';
import { kindOption, oneOf } from './arguments.ts';
import { readBytes } from './input.ts';
import { holdLessMemory } from './memory.ts';
import { printJson, printText } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { gridErrorSentence } from './sentences.ts';
import { withSession } from './session.ts';
import type { GlobalOptions } from './session.ts';

type GridImportOptions = {
  readonly kind?: PeriodKind;
  readonly sheet?: string;
  readonly dryRun?: boolean;
};
type GridExportOptions = {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
  readonly targets?: boolean;
  readonly format: GridFormat;
  readonly out?: string;
};

/** `import-grid` and `export-grid`: the whole table, in and out. */
export function addGridCommands(program: Command): void {
  program
    .command('import-grid')
    .description('a table of metrics by periods; one bad cell refuses the file')
    .argument('<file>', 'a CSV, XLSX or ODS file; - is standard input')
    .option('--sheet <name>', 'the sheet of a workbook; else the first with anything in it')
    .option('--kind <kind>', 'the one kind of period that the columns have', kindOption)
    .option('--dry-run', 'read and check, write nothing')
    .action((file: string, options: GridImportOptions) =>
      importFile(program.opts<GlobalOptions>(), file, options),
    );
  program
    .command('export-grid')
    .description('the table of metrics by periods, computed ones included')
    .requiredOption('--kind <kind>', 'week, month, quarter, year', kindOption)
    .requiredOption('--from <period>', 'the first column')
    .requiredOption('--to <period>', 'the last column')
    .option('--targets', 'with the lines in rows of their own')
    .option('--format <format>', GRID_FORMATS.join(', '), oneOf(GRID_FORMATS), 'iso')
    .option('--out <file>', 'instead of standard output')
    .action((options: GridExportOptions) => exportFile(program.opts<GlobalOptions>(), options));
}

async function importFile(
  global: GlobalOptions,
  file: string,
  options: GridImportOptions,
): Promise<void> {
  holdLessMemory();
  const { text, sheet } = await textOfGridFile(readBytes(file), options.sheet);
  withSession(global, (session) => {
    const source = { fileName: basename(file), text, kind: options.kind };
    const read = readGrid(session.takeSnapshot(), source);
    if (!read.ok) {
      const sentences = read.error.map((error) => gridErrorSentence(error, session.language));
      throw new CliRefusal(sentences.join('\n'));
    }
    const { cells, targets, skippedComputed, totals, unassigned, doubts } = read.value;
    const written = options.dryRun
      ? { values: 0, targets: 0 }
      : session.write('values.import', 'imported', (context) =>
          importGrid(context, source, read.value),
        );
    printJson({
      sheet,
      read: { values: cells.length, targets: targets.length },
      written,
      skipped_computed_rows: skippedComputed,
      totals_skipped: totals,
      unassigned,
      doubts,
    });
  });
}

async function exportFile(global: GlobalOptions, options: GridExportOptions): Promise<void> {
  const { kind, from, to, format, out, targets } = options;
  const content = withSession(global, ({ takeSnapshot, expectForeign, context, language }) => {
    const snapshot = takeSnapshot();
    if (out !== undefined) expectForeign(out);
    const periods = requireRange(kind, from, to, snapshot.calendar);
    const withTargets = targets === true;
    if (format !== 'xlsx' && format !== 'ods')
      return gridCsv(snapshot, { periods, format, withTargets });
    const rows = gridRows(snapshot, { periods, format: 'iso', withTargets });
    const { currency } = snapshot.settings;
    const madeOn = context.clock.today();
    return { rows, periods, kind, language, currency, madeOn, format };
  });
  const written = typeof content === 'string' ? content : await gridWorkbook(content);
  if (out === undefined) printText(written);
  else writeFileWhole(out, written);
}
