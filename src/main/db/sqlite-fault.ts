/**
 * What can be wrong with the place where the data lies, as a closed list. `refused` is a row that
 * a check, a reference or a trigger of the schema did not let in.
 */
export type StorageFault =
  | 'disk_full'
  | 'read_only'
  | 'in_use'
  | 'damaged'
  | 'not_a_database'
  | 'missing'
  | 'not_allowed'
  | 'refused'
  | 'io';

const BY_SQLITE_CODE: readonly (readonly [prefix: string, fault: StorageFault])[] = [
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_READONLY', 'read_only'],
  ['SQLITE_BUSY', 'in_use'],
  ['SQLITE_LOCKED', 'in_use'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_FORMAT', 'damaged'],
  ['SQLITE_NOTADB', 'not_a_database'],
  ['SQLITE_PERM', 'not_allowed'],
  ['SQLITE_AUTH', 'not_allowed'],
  ['SQLITE_CANTOPEN', 'not_allowed'],
  ['SQLITE_CONSTRAINT', 'refused'],
  ['SQLITE_IOERR', 'io'],
];

const BY_SYSTEM_CODE: Readonly<Record<string, StorageFault>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EROFS: 'read_only',
  EBUSY: 'in_use',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'not_allowed',
  EPERM: 'not_allowed',
  EIO: 'io',
};

/**
 * The fault behind an error that SQLite or the file system threw; undefined for any other error,
 * which is then a mistake of ours and must not be hidden.
 */
export function storageFaultOf(error: unknown): StorageFault | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const bySqlite = BY_SQLITE_CODE.find(([prefix]) => code.startsWith(prefix));
  if (bySqlite) return bySqlite[1];
  // The system has a hundred codes more: a file where a folder should be, a loop of links.
  return BY_SYSTEM_CODE[code] ?? (error instanceof Error && 'syscall' in error ? 'io' : undefined);
}

/** True for an error of SQLite itself, whatever its code. */
export function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && (codeOf(error)?.startsWith('SQLITE_') ?? false);
}

/** True where a file could not be read, whatever is wrong with it; false for a mistake of ours. */
export function isFileFault(error: unknown): boolean {
  // The driver tells of a missing folder by a TypeError of its own.
  return isSqliteError(error) || storageFaultOf(error) !== undefined || error instanceof TypeError;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
