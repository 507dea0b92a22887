import type { Migration } from '#main/db/migrations/migration.ts';

const TRANSACTION_OR_PRAGMA =
  /(?:^|;)\s*(?:BEGIN|COMMIT|ROLLBACK|END\s+TRANSACTION|SAVEPOINT|PRAGMA|ATTACH|VACUUM)\b/i;

/**
 * What is wrong with a list before it ever meets a file, one sentence each: ids without a gap,
 * dates that never fall, names used once, and no statement that would end the runner's transaction.
 */
export function listFaults(list: readonly Migration[]): string[] {
  return list.flatMap((migration, index) => {
    const faults: string[] = [];
    const earlier = list.slice(0, index);
    if (migration.id !== index + 1) faults.push(`${migration.name}: id is not ${index + 1}`);
    if (earlier.some(({ date }) => date > migration.date))
      faults.push(`${migration.name}: date falls`);
    if (earlier.some(({ name }) => name === migration.name))
      faults.push(`${migration.name}: twice`);
    if (TRANSACTION_OR_PRAGMA.test(migration.sql)) {
      faults.push(`${migration.name}: holds a transaction or a PRAGMA of its own`);
    }
    return faults;
  });
}
