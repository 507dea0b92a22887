import { existsSync, rmSync } from 'node:fs';
import { err, ok } from '../shared/kernel/result.ts';
import type { Result } from '../shared/kernel/result.ts';
import type { Business } from './db/handles.ts';
import { createBusiness, openBusiness } from './db/open.ts';
import type { OpenError } from './db/open-error.ts';
import type { Surroundings } from './operations/context.ts';

/** Where the two files lie that this program opens, and where backups of them go. */
export type ShelfPlaces = {
  readonly business: string;
  readonly sample: string;
  readonly backups: string;
};

/** What the shelf needs of others: the surroundings, and how a sample is written. */
export type ShelfParts = Surroundings & { readonly fillSample: (business: Business) => void };

/** Holds the one open business: the user's own, or the sample beside it, never both. */
export type Shelf = {
  readonly current: () => Business;
  readonly isSample: () => boolean;
  /** Puts the sample in the place of the user's business; the user's own file is not touched. */
  readonly openSample: () => Result<null, OpenError>;
  /** Throws the sample away and opens the user's business again. */
  readonly leaveSample: () => Result<null, OpenError>;
  readonly close: () => void;
};

/** Opens the user's business (made at the first start), or the sample. */
export function openShelf(
  places: ShelfPlaces,
  parts: ShelfParts,
  startsWithSample: boolean,
): Result<Shelf, OpenError> {
  const request = (path: string) => ({
    path,
    backupFolder: places.backups,
    now: parts.clock.now(),
  });
  const openOwn = (): Result<Business, OpenError> =>
    existsSync(places.business)
      ? openBusiness(request(places.business))
      : createBusiness(request(places.business));
  const openSampleFile = (): Result<Business, OpenError> => {
    if (existsSync(places.sample)) return openBusiness(request(places.sample));
    const made = createBusiness(request(places.sample));
    if (made.ok) parts.fillSample(made.value);
    return made;
  };
  const first = startsWithSample ? openSampleFile() : openOwn();
  if (!first.ok) return first;
  let business = first.value;

  /** The new one is open before the old one is let go: a failure leaves everything as it was. */
  const swap = (open: () => Result<Business, OpenError>): Result<null, OpenError> => {
    const opened = open();
    if (!opened.ok) return err(opened.error);
    business.close();
    business = opened.value;
    return ok(null);
  };
  const isSample = () => business.path === places.sample;
  return ok({
    current: () => business,
    isSample,
    openSample: () => (isSample() ? ok(null) : swap(openSampleFile)),
    leaveSample: () => {
      const left = isSample() ? swap(openOwn) : ok(null);
      if (left.ok) removeFile(places.sample);
      return left;
    },
    close: () => business.close(),
  });
}

function removeFile(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}
