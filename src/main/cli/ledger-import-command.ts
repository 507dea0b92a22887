import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { readNeutral } from '../../shared/features/ledger/neutral.ts';
import { importNeutral } from '../features/ledger/neutral-import.ts';
import { decodeText } from '../operations/text-decoding.ts';
import { printJson } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

type ImportOptions = { readonly profile?: string; readonly dryRun?: boolean };

/** Thrown to take back what a dry run did. */
class DryRun extends Error {}

/** `import-ledger`: bank and payment exports, and the neutral format. */
export function addLedgerImport(program: Command): void {
  program
    .command('import-ledger')
    .description('a bank or payment export, recognised by what is in it; or a neutral ledger')
    .argument('<file>', 'the file')
    .option('--profile <name>', 'how to read it, where that is not to be recognised')
    .option('--dry-run', 'read and check, write nothing')
    .action((file: string, options: ImportOptions) => {
      const bytes = readBytes(file);
      withSession(program.opts<GlobalOptions>(), (session) => {
        importNeutralFile(session, decodeText(bytes), options);
      });
    });
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new CliRefusal(`${file}: ${code}`);
  }
}

function importNeutralFile(session: Session, text: string, { dryRun }: ImportOptions): void {
  const book = readNeutral(text);
  if (!book.ok)
    throw new CliRefusal(wordsFor('ledgerFile', session.language)('neutralFault', book.error));
  try {
    session.write('ledger.import', 'imported', ({ db }) => {
      const { read, added, known } = importNeutral(db, book.value);
      printJson({ profile: 'neutral', read, new: added, known, skipped: 0, reasons: {} });
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
}
