import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import type { Instant } from '#main/db/instant.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The instant at which tests happen, unless they say otherwise. */
export const NOW: Instant = '2026-11-22T09:30:00.000Z';

/** A folder of the test's own, gone when it ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'solocap-test-'));
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
  const business = valueOf(createBusiness(request));
  onTestFinished(() => business.close());
  return business;
}

/** Closes the business and opens its file again, as after a restart. */
export function reopen(business: Business, request: OpenRequest): Business {
  business.close();
  const again = valueOf(openBusiness(request));
  onTestFinished(() => again.close());
  return again;
}
