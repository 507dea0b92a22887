import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { hashOf, SHIPPED_HASHES } from '#main/db/migrations/hashes.ts';
import { sha256 } from '#main/db/sha256.ts';
import { listFaults } from './list-faults.ts';

describe('the migrations that shipped', () => {
  it('rise by one, never go back in time, and hold no transaction of their own', () => {
    expect(listFaults(MIGRATIONS)).toEqual([]);
  });

  it('are word for word what they were when they shipped', () => {
    const now = Object.fromEntries(MIGRATIONS.map(({ name, sql }) => [name, sha256(sql)]));
    expect(now, 'a shipped migration is never edited: add a new one').toEqual(SHIPPED_HASHES);
  });

  it('are known by their text: one that was edited has another hash', () => {
    for (const each of MIGRATIONS) {
      expect(hashOf(each)).toBe(sha256(each.sql));
      const sql = `${each.sql} `;
      expect(hashOf({ ...each, sql })).toBe(sha256(sql));
    }
  });
});

describe('a list of migrations', () => {
  const good = { id: 1, name: 'one', date: '2026-01-02', sql: 'CREATE TABLE a (id INTEGER)' };
  it.each([
    ['a gap in the ids', [good, { ...good, id: 3, name: 'three' }]],
    ['a date that falls', [good, { ...good, id: 2, name: 'two', date: '2026-01-01' }]],
    ['a name used twice', [good, { ...good, id: 2 }]],
    ['a transaction of its own', [{ ...good, sql: 'SELECT 1; COMMIT; SELECT 2' }]],
    ['a pragma', [{ ...good, sql: 'PRAGMA foreign_keys = OFF;' }]],
  ])('is faulty with %s', (_fault, list) => {
    expect(listFaults(list)).toHaveLength(1);
  });
});
