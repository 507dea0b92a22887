import type { Contract } from '#shared/ipc/contract.ts';
import { focusHandlers } from './features/focus/handlers.ts';
import { ledgerHandlers } from './features/ledger/handlers.ts';
import { metricsHandlers } from './features/metrics/handlers.ts';
import { plansHandlers } from './features/plans/handlers.ts';
import { reviewsHandlers } from './features/reviews/handlers.ts';
import { settingsHandlers } from './features/settings/handlers.ts';
import { signalsHandlers } from './features/signals/handlers.ts';
import { targetsHandlers } from './features/targets/handlers.ts';
import { taxesHandlers } from './features/taxes/handlers.ts';
import { valuesHandlers } from './features/values/handlers.ts';
import { vaultHandlers } from './features/vault/handlers.ts';
import type { HandlersOf } from './operations/context.ts';

export const handlers: HandlersOf<Contract> = {
  ...settingsHandlers,
  ...metricsHandlers,
  ...valuesHandlers,
  ...targetsHandlers,
  ...focusHandlers,
  ...plansHandlers,
  ...signalsHandlers,
  ...reviewsHandlers,
  ...ledgerHandlers,
  ...taxesHandlers,
  ...vaultHandlers,
};
