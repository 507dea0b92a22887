import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DISK_FOLDER } from '#build/test/files-in-memory.ts';
import type { Business } from '#main/db/handles.ts';
import type { Instant } from '#main/db/instant.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The instant at which tests happen, unless they say otherwise. */
export const NOW: Instant = '2026-11-22T09:30:00.000Z';

/** A folder of the test's own, gone when it ends. */
export function freshFolder(): string {
  return folderIn(tmpdir());
}

/** The same on a real disk, for tests of what outlives the death of a process. */
export function freshFolderOnDisk(): string {
  return folderIn(process.env[DISK_FOLDER] ?? tmpdir());
}

function folderIn(place: string): string {
  const folder = mkdtempSync(join(place, 'solocap-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where a test's business lies, and all that opening it takes. */
export function requestIn(folder: string): OpenRequest {
  return { path: join(folder, 'business.db'), backupFolder: join(folder, 'backups'), now: NOW };
}

/** The value of a result that has to be good; the error is in the failure's message otherwise. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A new business, closed when the test ends. */
export function newBusiness(request: OpenRequest = requestIn(freshFolder())): Business {
  const isBlank = request.migrations === undefined && request.now === NOW;
  return isBlank ? untilTheEnd(blankBusiness(request)) : firstStart(request);
}

/** A business as its own first start makes it, for tests of just that. */
export function firstStart(request: OpenRequest = requestIn(freshFolder())): Business {
  return untilTheEnd(valueOf(createBusiness(request)));
}

function untilTheEnd(business: Business): Business {
  onTestFinished(() => business.close());
  return business;
}

let blank: { readonly bytes: Buffer; readonly mode: number } | undefined;

/**
 * What a first start leaves, made once for each process of tests: opening a copy takes a third of
 * the time.
 */
export function blankBusiness(request: OpenRequest): Business {
  if (!blank) {
    const first = requestIn(freshFolder());
    valueOf(createBusiness(first)).close();
    blank = { bytes: readFileSync(first.path), mode: statSync(first.path).mode };
  }
  writeFileSync(request.path, blank.bytes, { mode: blank.mode });
  return valueOf(openBusiness(request));
}

/** Closes the business and opens its file again, as after a restart. */
export function reopen(business: Business, request: OpenRequest): Business {
  business.close();
  return untilTheEnd(valueOf(openBusiness(request)));
}
