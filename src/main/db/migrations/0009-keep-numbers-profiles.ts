import type { Migration } from './migration.ts';

/* How the files of one's tools are read: what a person once told of their columns. */
const sql = `
CREATE TABLE numbers_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (trim(name) <> '' AND length(name) <= 100),
  mapping TEXT NOT NULL CHECK (json_valid(mapping) AND length(mapping) <= 20000)
) STRICT;
`;

/** Profiles of the exports of tools, as a person told them. */
export const keepNumbersProfiles: Migration = {
  id: 9,
  name: 'keep-numbers-profiles',
  date: '2026-11-30',
  sql,
};
