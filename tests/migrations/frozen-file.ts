import { onTestFinished } from 'vitest';
import { loggedTables, startChangeLog } from '#main/db/change-log.ts';
import type { LoggedTable } from '#main/db/change-log.ts';
import { connectAlone, prepareToWrite } from '#main/db/connection.ts';
import type { Connection } from '#main/db/connection.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import type { Migration } from '#main/db/migrations/migration.ts';
import { openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { pastRowsOf } from '#main/db/past-rows.ts';
import type { PastRows } from '#main/db/past-rows.ts';
import { fill, frozen, writeHistory } from './frozen-history.ts';
import type { HistoryVersion } from './frozen-history.ts';
import { freshFolder, newBusiness, requestIn, valueOf } from '../main/db/business-on-disk.ts';

/** A file as that version of the program left it, with rows in every table. */
export function fileOfVersion(version: number): OpenRequest {
  const request = requestIn(freshFolder());
  newBusiness({ ...request, migrations: MIGRATIONS.slice(0, version) }).close();
  const rows = frozen(version, 'rows');
  fill(request.path, rows, { hasReferences: true });
  return request;
}

/** A file that was lived in for long, as the version of a schema left it. */
export function fileWithHistory(version: HistoryVersion = 3): OpenRequest {
  const request = requestIn(freshFolder());
  writeHistory(request.path, version);
  return request;
}

/** An open file below its handles: what undo works on. */
export type OpenLog = {
  readonly raw: Connection;
  readonly tables: readonly LoggedTable[];
  readonly pastRows: PastRows;
};

/** Upgrades a file as a version with these migrations does, and opens it; closed when the test ends. */
export function openLog(request: OpenRequest, migrations: readonly Migration[]): OpenLog {
  valueOf(openBusiness({ ...request, migrations })).close();
  const raw = connectAlone(request.path);
  onTestFinished(() => {
    raw.close();
  });
  prepareToWrite(raw);
  const tables = loggedTables(raw);
  startChangeLog(raw, tables);
  return { raw, tables, pastRows: pastRowsOf(raw, tables, migrations) };
}
