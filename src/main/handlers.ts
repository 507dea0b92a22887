import { ledgerContract } from '#shared/features/ledger/contract.ts';
import { numbersContract } from '#shared/features/numbers/contract.ts';
import { reviewsContract } from '#shared/features/reviews/contract.ts';
import { targetsContract } from '#shared/features/targets/contract.ts';
import { taxesContract } from '#shared/features/taxes/contract.ts';
import { valuesContract } from '#shared/features/values/contract.ts';
import type { Contract } from '#shared/ipc/contract.ts';
import { focusHandlers } from './features/focus/handlers.ts';
import { waitingHandlers } from './features/ledger/waiting-handlers.ts';
import { metricsHandlers } from './features/metrics/handlers.ts';
import { plansHandlers } from './features/plans/handlers.ts';
import { overviewHandlers } from './features/reviews/overview-handlers.ts';
import { settingsHandlers } from './features/settings/handlers.ts';
import { signalsHandlers } from './features/signals/handlers.ts';
import { undoHandlers } from './features/values/undo-handlers.ts';
import { vaultHandlers } from './features/vault/handlers.ts';
import type { HandlersOf } from './operations/context.ts';
import { late } from './operations/late-handlers.ts';

export const handlers: HandlersOf<Contract> = {
  ...late(
    valuesContract,
    async () => (await import('./features/values/handlers.ts')).valuesHandlers,
  ),
  ...late(
    targetsContract,
    async () => (await import('./features/targets/handlers.ts')).targetsHandlers,
  ),
  ...late(
    reviewsContract,
    async () => (await import('./features/reviews/handlers.ts')).reviewsHandlers,
  ),
  ...late(
    ledgerContract,
    async () => (await import('./features/ledger/handlers.ts')).ledgerHandlers,
  ),
  ...late(taxesContract, async () => (await import('./features/taxes/handlers.ts')).taxesHandlers),
  ...late(
    numbersContract,
    async () => (await import('./features/numbers/handlers.ts')).numbersHandlers,
  ),
  // Asked by the first screen, which draws itself without waiting for it.
  ...late(
    { 'values.differences': valuesContract['values.differences'] },
    async () => (await import('./features/values/difference-handlers.ts')).differenceHandlers,
  ),
  // What the first screen asks for is there from the beginning.
  ...settingsHandlers,
  ...metricsHandlers,
  ...focusHandlers,
  ...plansHandlers,
  ...signalsHandlers,
  ...vaultHandlers,
  ...undoHandlers,
  ...overviewHandlers,
  ...waitingHandlers,
};
