import Database from 'better-sqlite3';

/** The schema of a file as text: every statement as it was given, in the order of the names. */
export function schemaInText(path: string): string {
  const raw = new Database(path, { readonly: true });
  try {
    const statements = raw
      .prepare<[], string>(
        `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'
         ORDER BY tbl_name, type <> 'table', name`,
      )
      .pluck()
      .all();
    return `${statements.join(';\n\n')};\n`;
  } finally {
    raw.close();
  }
}
