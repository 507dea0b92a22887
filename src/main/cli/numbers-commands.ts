import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { dayOption, oneOf } from './arguments.ts';
import type { NumbersOptions } from './numbers-import.ts';
import type { ProfileOptions } from './numbers-profiles.ts';
import type { GlobalOptions } from './session.ts';

const RATE = /^([A-Z]{3})=(\d{1,9}(?:\.\d{1,9})?)$/;

/** What another currency is worth: `USD=0.92`. */
function rateOption(text: string, before: ReadonlyMap<string, number>): Map<string, number> {
  const found = RATE.exec(text);
  if (!found) throw new InvalidArgumentError('Expected a rate such as USD=0.92.');
  return new Map([...before, [found[1] ?? '', Number(found[2])]]);
}

function listOption(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `import-numbers`: the exports of one's tools. `numbers-profiles`: how they are read. */
export function addNumbersCommands(program: Command): void {
  program
    .command('import-numbers')
    .description('exports of tools: recognises them, and takes what is known and whole')
    .argument('<files...>', 'CSV, JSON, XLSX, ODS or a zip of tables; - is standard input')
    .option('--profile <name>', 'a known profile, or a file that holds one')
    .option('--kind <kind>', 'of metrics without values: week or month', oneOf(['week', 'month']))
    .option('--from <day>', 'the first day that the files cover', dayOption)
    .option('--until <day>', 'the last day that they cover', dayOption)
    .option('--zone <name>', 'the zone of the business, as Europe/Paris')
    .option('--rate <rate>', 'another currency, as USD=0.92; again for each', rateOption, new Map())
    .option('--day-first', 'dates have the day first')
    .option('--month-first', 'dates have the month first')
    .option('--conflicts <way>', 'keep what is there, or take the files’', oneOf(['keep', 'take']))
    .option('--partial', 'periods that are not whole, too')
    .option('--only <metrics>', 'these metrics alone, also those that are only offered', listOption)
    .option('--dry-run', 'read and tell, write nothing')
    .action(async (files: string[], options: NumbersOptions) => {
      const { importNumbers } = await import('./numbers-import.ts');
      importNumbers(program.opts<GlobalOptions>(), files, options);
    });
  program
    .command('numbers-profiles')
    .description('how exports of tools are read: all profiles, or one as a file')
    .option('--export <name>', 'print a profile as --add takes it')
    .option('--add <file>', 'keep the profile of a file')
    .option('--remove <name>', 'forget a profile of one’s own')
    .action(async (options: ProfileOptions) => {
      const { handleProfiles } = await import('./numbers-profiles.ts');
      handleProfiles(program.opts<GlobalOptions>(), options);
    });
}
