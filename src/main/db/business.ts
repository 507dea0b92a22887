import { backUpInto, backUpTo } from './backup.ts';
import { loggedTables, startChangeLog } from './change-log.ts';
import { runLogged } from './command-log.ts';
import type { Connection } from './connection.ts';
import { checkConnection } from './file-check.ts';
import { stateOf } from './file-state.ts';
import { handlesOf } from './handles.ts';
import type { Business } from './handles.ts';
import { knowsCommand } from './log-lineage.ts';
import type { Migration } from './migrations/migration.ts';
import { openFileOf } from './open-file.ts';
import { pastRowsOf } from './past-rows.ts';
import { schemaFaults } from './schema-faults.ts';
import { replay } from './undo.ts';

/** Where a business lies, what made its schema, and where it is noted that it was left whole. */
type BusinessParts = {
  readonly path: string;
  readonly migrations: readonly Migration[];
  readonly note?: string | undefined;
};

/** Puts everything that can be done with an open, migrated file around its connection. */
export function businessOf(raw: Connection, { path, migrations, note }: BusinessParts): Business {
  const tables = loggedTables(raw);
  startChangeLog(raw, tables);
  const pastRows = pastRowsOf(raw, tables, migrations);
  const { readable, writable } = handlesOf(raw, tables, {
    pastRows,
    schemaFaults: () => schemaFaults(raw, migrations),
  });
  const backup = { raw, path, migrations, onStep: () => {} };
  const file = openFileOf(raw, path, note);
  return {
    path,
    readable,
    runCommand: (label, work, beforeCommit) => {
      const change = () => {
        const result = work(writable);
        file.expectHere();
        return result;
      };
      return file.writing(() => runLogged(raw, { ...label, targetId: null }, change, beforeCommit));
    },
    replay: (direction, at, onRow, beforeCommit) =>
      file.writing(() => replay({ raw, tables, pastRows }, direction, at, onRow, beforeCommit)),
    presence: file.presence,
    state: () => stateOf(raw),
    knowsCommand: (last) => knowsCommand(raw, last),
    backUpInto: (folder, reason, at) => backUpInto(backup, folder, reason, at),
    backUpTo: (target, beforeItStands) => backUpTo(backup, target, beforeItStands),
    check: () => checkConnection(raw, path, migrations),
    close: file.close,
  };
}
