import type { Call, PreparedBusiness } from './prepared-business.ts';
import type { BorrowOptions, RunningApp } from './electron-app.ts';

/** Opens the app, as either fixture does. */
export type OpenApp = (options?: BorrowOptions) => Promise<RunningApp>;

/** Passes the first run: nothing is followed, nothing typed. */
export async function passFirstRun(call: Call, language: 'fr' | 'en'): Promise<void> {
  await call('settings.change', {
    is_first_run_done: true,
    language,
    business_model: 'digital_products',
    lean_stage: 'revenue',
  });
}

const STARTED: PreparedBusiness = { name: 'started', day: '2026-11-22', fill: passFirstRun };

/** A business that is past its first run, opened on its focus. */
export async function startBusiness(
  openApp: OpenApp,
  options: BorrowOptions = {},
): Promise<RunningApp> {
  return openApp({ business: STARTED, place: '/', ...options });
}
