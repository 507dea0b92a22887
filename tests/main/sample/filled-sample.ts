import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillSample } from '#main/sample/fill-sample.ts';
import type { SampleOptions } from '#main/sample/fill-sample.ts';
import { createBusiness } from '#main/db/open.ts';
import { focusHandlers } from '#main/features/focus/handlers.ts';
import type { Business } from '#main/db/handles.ts';
import { createClock } from '#main/operations/clock.ts';
import type { QueryContext } from '#main/operations/context.ts';
import type { FocusView } from '#shared/features/focus/contract.ts';
import { newBusiness, requestIn, valueOf } from '../db/business-on-disk.ts';

const shared = new Map<string, { readonly business: Business; readonly folder: string }>();

// A module is loaded once for each process, whose end is the end of what it made.
process.once('exit', () => {
  for (const { business, folder } of shared.values()) {
    business.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A file with the sample in it, for tests that only look: filled once for each day and language. */
export function filledSample(options: SampleOptions): Business {
  const key = `${options.today} ${options.language}`;
  const known = shared.get(key);
  if (known) return known.business;
  const folder = mkdtempSync(join(tmpdir(), 'solocap-sample-'));
  const business = valueOf(createBusiness(requestIn(folder)));
  shared.set(key, { business, folder });
  fillSample(business, options);
  return business;
}

/** A file of the test's own with the sample in it, to be changed at will. */
export function freshSample(options: SampleOptions): Business {
  const business = newBusiness();
  fillSample(business, options);
  return business;
}

/** How a query sees the file on that day. */
export function queryOn(business: Business, { today, language }: SampleOptions): QueryContext {
  return { db: business.readable, clock: createClock(() => today), systemLanguage: language };
}

export function focusOn(business: Business, options: SampleOptions): FocusView {
  return focusHandlers['focus.view'](queryOn(business, options), { quarter: null });
}
