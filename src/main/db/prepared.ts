import type { ReadableDb } from './handles.ts';

/**
 * What is put together once for each open file and run again and again: for a small answer Drizzle
 * takes longer to write the SQL than SQLite to run it. It goes with the handle it was made for.
 */
export function preparedOnce<Db extends ReadableDb, T>(prepare: (db: Db) => T): (db: Db) => T {
  const known = new WeakMap<Db, T>();
  return (db) => {
    const prepared = known.get(db) ?? prepare(db);
    known.set(db, prepared);
    return prepared;
  };
}
