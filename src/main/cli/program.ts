import { Command, CommanderError } from 'commander';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addAccountCommands } from './account-commands.ts';
import { dayOption } from './arguments.ts';
import { addBankProfileCommand } from './bank-profile-command.ts';
import { addBookkeepingCommands } from './bookkeeping-commands.ts';
import { addFileCommands } from './file-commands.ts';
import { addFocusCommand } from './focus-command.ts';
import { addGridCommands } from './grid-commands.ts';
import { addLedgerCommands } from './ledger-commands.ts';
import { addLedgerImport } from './ledger-import-command.ts';
import { addMetricCommands } from './metric-commands.ts';
import { addNumbersCommands } from './numbers-commands.ts';
import { say } from './output.ts';
import { addPeriodCommands } from './period-commands.ts';
import { CliRefusal, RefusedIn } from './refusal.ts';
import { refusalSentence } from './sentences.ts';
import { languageOfShell } from './session.ts';
import { addProfileCommand } from './profile-command.ts';
import { addSheetCommand } from './sheet-command.ts';
import { addValueCommands } from './value-commands.ts';
import { addXmrCommand } from './xmr-command.ts';
import { refusalOf } from '../operations/dispatch.ts';

const REFUSED = 1;
const WRONG_USAGE = 2;

const program = new Command('solocap')
  .description('Solocap without its window: data on standard output, words on standard error.')
  .requiredOption('--db <file>', 'the data file; made where it is not there')
  .option('--today <day>', 'the date to live on, instead of the machine’s', dayOption)
  .exitOverride()
  .showHelpAfterError();

addMetricCommands(program);
addValueCommands(program);
addGridCommands(program);
addSheetCommand(program);
addNumbersCommands(program);
addXmrCommand(program);
addPeriodCommands(program);
addFocusCommand(program);
addLedgerImport(program);
addLedgerCommands(program);
addBookkeepingCommands(program);
addAccountCommands(program);
addProfileCommand(program);
addBankProfileCommand(program);
addFileCommands(program);
for (const command of program.commands) command.exitOverride().showHelpAfterError();

// A reader that has seen enough (head, less) is no error.
process.stdout.on('error', (error) => {
  if (!('code' in error && error.code === 'EPIPE')) throw error;
});

/** Carries out one command line; gives 0 done, 1 refused and nothing written, 2 wrong usage. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    await program.parseAsync(words);
    return 0;
  } catch (error) {
    return statusOf(error);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof CliRefusal) say(error.message);
  else if (error instanceof RefusedIn) say(refusalSentence(error.refusal, error.language));
  else if (error instanceof Refusal) say(refusalSentence(error, languageOfShell()));
  else {
    const refused = refusalOf(error, () => say(error instanceof Error ? String(error.stack) : ''));
    say(refusalSentence(new Refusal(refused.code), languageOfShell()));
  }
  return REFUSED;
}
