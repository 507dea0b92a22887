import { createTheBooks } from '#main/db/migrations/0001-create-the-books.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import { restoreBackup } from '#main/db/restore.ts';
import { addingTable } from './second-migration.ts';

/*
 * Does one thing to a file, and dies at one of its steps as if the power had gone. Where the step
 * does not occur, it ends well, which the test takes for a failure.
 */

const [deed = '', fatalStep, path = '', backupFolder = '', backup = ''] = process.argv.slice(2);
const now = '2026-11-22T10:00:00.000Z';

function onStep(step: string): void {
  if (step === fatalStep) process.kill(process.pid, 'SIGKILL');
}

const deeds: Readonly<Record<string, () => unknown>> = {
  create: () => createBusiness({ path, backupFolder, now, onStep }),
  migrate: () =>
    openBusiness({ path, backupFolder, now, onStep, migrations: [createTheBooks, addingTable] }),
  restore: () => restoreBackup({ path, backup, now, onStep }),
};

deeds[deed]?.();
