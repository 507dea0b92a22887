import type { Command } from 'commander';
import { profileFile } from '#shared/features/ledger/imports/told-mapping.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { listMappings } from '../features/ledger/profile-store.ts';
import { printJson, printText } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

/** `bank-profiles`: how tables of unknown banks are read, as was said; one of them as a file. */
export function addBankProfileCommand(program: Command): void {
  program
    .command('bank-profiles')
    .description(
      'how tables of unknown banks are read; one of them as `import-ledger --map` takes it',
    )
    .argument('[name]', 'the profile to print')
    .action((name?: string) =>
      withSession(program.opts<GlobalOptions>(), (session) => printProfiles(session, name)),
    );
}

function printProfiles({ context, language }: Session, name: string | undefined): void {
  const mappings = listMappings(context.db);
  const names = mappings.map((mapping) => mapping.name);
  if (name === undefined) {
    printJson(names);
    return;
  }
  const found = mappings.find((mapping) => foldedText(mapping.name) === foldedText(name));
  if (!found) {
    const words = wordsFor('ledgerFile', language);
    throw new CliRefusal(words('noProfile', { name, names: names.join(', ') }));
  }
  printText(profileFile(found));
}
