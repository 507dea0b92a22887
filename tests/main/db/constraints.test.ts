import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshFolder, newBusiness, requestIn } from './business-on-disk.ts';

/*
 * The last line of defence: whatever door a row comes in by, the file itself refuses nonsense. The
 * rows are plain SQL, because TypeScript would not let most of them be written.
 */

const AT = `'2026-11-22T09:30:00.000Z'`;
const ENTRY = `INSERT INTO ledger_entry
  (seq, kind, paid_on, party, label, category, method, currency, fx, locked_on, hash) VALUES`;
const HASH = `'${'0f'.repeat(32)}'`;

let raw: Database.Database;

beforeEach(() => {
  const request = requestIn(freshFolder());
  newBusiness(request).close();
  raw = new Database(request.path);
  raw.pragma('foreign_keys = ON');
  raw.exec(`
    INSERT INTO period (kind, key, start_on, end_on) VALUES
      ('month', '2026-11', '2026-11-01', '2026-11-30'),
      ('quarter', '2026-Q4', '2026-10-01', '2026-12-31');
    INSERT INTO metric (slug, origin, is_followed, position) VALUES
      ('leads', 'own', 1, 1), ('orders', 'own', 1, 2);
    INSERT INTO segment (name) VALUES ('LinkedIn');
    INSERT INTO measurement (metric_id, period_id, value, source) VALUES (1, 1, 5, 'typed');
    INSERT INTO measurement (metric_id, period_id, segment_id, value, source)
      VALUES (1, 1, 1, 5, 'typed');
    INSERT INTO focus (period_id, metric_id, reading_kind, line, why, reaction, chosen_at)
      VALUES (2, 1, 'month', 10, 'because', 'call', ${AT});
    ${ENTRY} (1, 'receipt', '2026-10-05', 'A', 'B', 'services', 'card', 'EUR', NULL, NULL, NULL);
    INSERT INTO ledger_line (entry_id, position, rate_bp, net) VALUES (1, 0, 2000, 100000);
    UPDATE ledger_entry SET locked_on = '2026-11-01', hash = ${HASH};
    ${ENTRY} (2, 'expense', '2026-11-05', '', '', 'rent', 'cash', 'USD', '0.9', NULL, NULL);
  `);
});
afterEach(() => {
  raw.close();
});

describe('the file refuses', () => {
  it.each([
    ['a date that does not exist', `UPDATE period SET end_on = '2026-11-31'`],
    ['a date in another spelling', `UPDATE ledger_entry SET doc_date = '2026-1-5' WHERE id = 2`],
    ['an instant that is a day', `UPDATE period SET closed_at = '2026-11-22'`],
    ['a period that ends before it starts', `UPDATE period SET end_on = '2026-01-01'`],
    ['a key of another kind', `UPDATE period SET key = '2026-Q3' WHERE kind = 'month'`],
    ['a period out of bounds', `UPDATE period SET key = '1989-11' WHERE kind = 'month'`],
    [
      'a week of eight days',
      `INSERT INTO period (kind, key, start_on, end_on)
       VALUES ('week', '2026-W47', '2026-11-16', '2026-11-23')`,
    ],
    ['an unknown word', `UPDATE metric SET origin = 'somewhere'`],
    ['a metric that no formula could name', `UPDATE metric SET slug = '2leads' WHERE id = 1`],
    ['two metrics of one name', `UPDATE metric SET slug = 'leads'`],
    ['infinity', `UPDATE measurement SET value = 9e999`],
    ['not a number', `UPDATE measurement SET value = 9e999 - 9e999`],
    ['text for a number', `UPDATE measurement SET value = 'many'`],
    ['a sample below nothing', `UPDATE measurement SET sample_size = -1`],
    [
      'a second value of one metric and period',
      `INSERT INTO measurement (metric_id, period_id, value, source) VALUES (1, 1, 6, 'typed')`,
    ],
    [
      'a second value of one segment',
      `INSERT INTO measurement (metric_id, period_id, segment_id, value, source)
       VALUES (1, 1, 1, 6, 'typed')`,
    ],
    ['a segment that differs only by case', `INSERT INTO segment (name) VALUES ('linkedin')`],
    ['a segment with spaces around', `INSERT INTO segment (name) VALUES (' Salon')`],
    ['a value of no metric', `UPDATE measurement SET metric_id = 99`],
    ['to forget a metric that has values', `DELETE FROM metric WHERE id = 1`],
    ['to forget a period that has values', `DELETE FROM period WHERE id = 1`],
    [
      'a band upside down',
      `INSERT INTO objective (metric_id, period_id, version, low, high, decided_at)
       VALUES (1, 1, 1, 5, 4, ${AT})`,
    ],
    [
      'a second focus of a quarter',
      `INSERT INTO focus (period_id, metric_id, reading_kind, line, why, reaction, chosen_at)
       VALUES (2, 2, 'month', 10, 'because', 'call', ${AT})`,
    ],
    ['a focus of a month', `UPDATE focus SET period_id = 1`],
    ['a guardrail that is the focus', `UPDATE focus SET guardrail_metric_id = 1`],
    ['a pact without a why', `UPDATE focus SET why = ''`],
    [
      'an action done before it began',
      `INSERT INTO action (metric_id, title, state, position, started_on, done_on, created_at)
       VALUES (1, 'Call', 'done', 1, '2026-11-05', '2026-11-04', ${AT})`,
    ],
    ['a setting that is no JSON', `INSERT INTO setting (key, value) VALUES ('language', 'fr')`],
    ['a rate for the euro', `UPDATE ledger_entry SET currency = 'EUR' WHERE id = 2`],
    ['a rate that is no decimal', `UPDATE ledger_entry SET fx = '1e3' WHERE id = 2`],
    ['a rate of nothing', `UPDATE ledger_entry SET fx = '0.00' WHERE id = 2`],
    ['two entries of one number', `UPDATE ledger_entry SET seq = 1 WHERE id = 2`],
    [
      'a lock before the payment',
      `UPDATE ledger_entry SET locked_on = '2026-11-04', hash = ${HASH}`,
    ],
    ['a lock without its hash', `UPDATE ledger_entry SET locked_on = '2026-12-01' WHERE id = 2`],
    [
      'a line with both amounts',
      `INSERT INTO ledger_line (entry_id, position, net, gross) VALUES (2, 0, 100, 120)`,
    ],
    ['a line without an amount', `INSERT INTO ledger_line (entry_id, position) VALUES (2, 0)`],
    [
      'a fraction of a cent',
      `INSERT INTO ledger_line (entry_id, position, net) VALUES (2, 0, 1.5)`,
    ],
    ['to change a locked entry', `UPDATE ledger_entry SET label = 'Other' WHERE id = 1`],
    ['to delete a locked entry', `DELETE FROM ledger_entry WHERE id = 1`],
    ['to change a locked amount', `UPDATE ledger_line SET net = 1`],
    ['to delete a locked amount', `DELETE FROM ledger_line`],
    [
      'to add to a locked entry',
      `INSERT INTO ledger_line (entry_id, position, net) VALUES (1, 1, 5)`,
    ],
    [
      'an undo of nothing',
      `INSERT INTO command (name, door, at, state) VALUES ('x', 'undo', ${AT}, 'done')`,
    ],
    [
      'a change of no command',
      `INSERT INTO change (command_id, table_name, row_id, after) VALUES (77, 'metric', 1, '{}')`,
    ],
  ])('%s', (_what, sql) => {
    const before = dump();
    expect(() => raw.exec(sql)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
    );
    expect(dump()).toEqual(before);
  });
});

describe('the file lets in', () => {
  it.each([
    [
      'a second focus once the first was replaced',
      `UPDATE focus SET replaced_at = ${AT};
      INSERT INTO focus (period_id, metric_id, reading_kind, line, why, reaction, chosen_at)
      VALUES (2, 2, 'month', 10, 'because', 'call', ${AT})`,
    ],
    [
      'a target that was withdrawn',
      `INSERT INTO objective (metric_id, period_id, version, decided_at)
      VALUES (1, 1, 1, ${AT})`,
    ],
    ['a refund', `INSERT INTO ledger_line (entry_id, position, gross) VALUES (2, 0, -500)`],
    [
      'the week that begins in the year before',
      `INSERT INTO period (kind, key, start_on, end_on)
      VALUES ('week', '2026-W01', '2025-12-29', '2026-01-04')`,
    ],
    [
      'a year that begins in April',
      `INSERT INTO period (kind, key, start_on, end_on)
      VALUES ('year', '2026', '2026-04-01', '2027-03-31')`,
    ],
  ])('%s', (_what, sql) => {
    expect(() => raw.exec(sql)).not.toThrow();
  });

  it('every instant that a clock can give', () => {
    const add = raw.prepare('UPDATE period SET closed_at = ?');
    for (let minute = 0; minute < 5000; minute += 1) {
      const instant = new Date(Date.UTC(1990, 0, 1) + minute * 1_166_399_713).toISOString();
      if (instant > '2101') break;
      expect(() => add.run(instant)).not.toThrow();
    }
  });
});

function dump(): unknown[] {
  return ['period', 'metric', 'measurement', 'focus', 'ledger_entry', 'ledger_line', 'segment'].map(
    (table) => raw.prepare(`SELECT * FROM ${table}`).all(),
  );
}
