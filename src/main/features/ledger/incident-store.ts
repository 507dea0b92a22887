import type { WritableDb } from '#main/db/handles.ts';
import { ledgerIncident } from '#main/db/ledger-schema.ts';

/** What must stay told in "verify the books": rows are only ever added. */
export type Incident = {
  readonly at: string;
  readonly what: 'older_backup';
  readonly details: unknown;
};

/** Writes down, for good, what happened to the books. */
export function saveIncident(db: WritableDb, incident: Incident): void {
  db.insert(ledgerIncident).values(incident).run();
}
