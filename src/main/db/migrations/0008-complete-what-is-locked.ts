import type { Migration } from './migration.ts';

/*
 * An entry may be declared under another line of activity than its category. And the number of a
 * document that was missing when its month was locked can be noted beside the lock: the entry stays
 * as it is, each note says when it was added, is hashed onto the one before, and stays.
 */
const sql = `
ALTER TABLE ledger_entry ADD COLUMN activity_line TEXT
  CHECK (activity_line IN ('sale', 'bic', 'bnc', 'cipav', 'tourism'));

CREATE TABLE ledger_late_document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES ledger_entry (id) ON DELETE RESTRICT,
  doc_ref TEXT NOT NULL CHECK (trim(doc_ref) <> '' AND length(doc_ref) <= 200),
  added_on TEXT NOT NULL CHECK (date(added_on) IS added_on),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE INDEX ledger_late_document_entry ON ledger_late_document (entry_id);
CREATE TRIGGER ledger_late_document_of_locked BEFORE INSERT ON ledger_late_document
WHEN (SELECT locked_on FROM ledger_entry WHERE id = NEW.entry_id) IS NULL BEGIN
  SELECT RAISE(ABORT, 'ledger_late_document: its entry is open');
END;
CREATE TRIGGER ledger_late_document_stays BEFORE UPDATE ON ledger_late_document BEGIN
  SELECT RAISE(ABORT, 'ledger_late_document: stays');
END;
CREATE TRIGGER ledger_late_document_kept BEFORE DELETE ON ledger_late_document BEGIN
  SELECT RAISE(ABORT, 'ledger_late_document: stays');
END;
`;

/** The line of activity of an entry, and numbers of documents that came after the lock. */
export const completeWhatIsLocked: Migration = {
  id: 8,
  name: 'complete-what-is-locked',
  date: '2026-11-30',
  sql,
};
