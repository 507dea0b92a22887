import { focusContract } from '#shared/features/focus/contract.ts';
import { firstMetricsContract, metricsContract } from '#shared/features/metrics/contract.ts';
import { plansContract } from '#shared/features/plans/contract.ts';
import { firstReviewsContract } from '#shared/features/reviews/first-contract.ts';
import { settingsContract } from '#shared/features/settings/contract.ts';
import { firstSignalsContract } from '#shared/features/signals/first-contract.ts';
import { firstValuesContract } from '#shared/features/values/first-contract.ts';
import { firstVaultContract } from '#shared/features/vault/first-contract.ts';
import { focusHandlers } from './features/focus/handlers.ts';
import { firstMetricsHandlers } from './features/metrics/first-handlers.ts';
import { plansHandlers } from './features/plans/handlers.ts';
import { firstReviewsHandlers } from './features/reviews/first-handlers.ts';
import { settingsHandlers } from './features/settings/handlers.ts';
import { firstSignalsHandlers } from './features/signals/first-handlers.ts';
import { firstValuesHandlers } from './features/values/first-handlers.ts';
import { firstVaultHandlers } from './features/vault/first-handlers.ts';
import { handled, late } from './operations/late-handlers.ts';
import type { Handlers } from './operations/late-handlers.ts';

/**
 * Who carries out which operation. What the first screen asks stands in the `first-contract.ts` and
 * `first-handlers.ts` of its feature, and is there from the beginning; all else of a feature is read
 * at the first call of it. An operation that the first screen does not ask needs nothing here.
 */
export const handlers: Handlers = {
  first: {
    ...handled(settingsContract, settingsHandlers),
    ...handled(firstMetricsContract, firstMetricsHandlers),
    ...handled(firstValuesContract, firstValuesHandlers),
    ...handled(focusContract, focusHandlers),
    ...handled(plansContract, plansHandlers),
    ...handled(firstSignalsContract, firstSignalsHandlers),
    ...handled(firstReviewsContract, firstReviewsHandlers),
    ...handled(firstVaultContract, firstVaultHandlers),
  },
  later: {
    metrics: late(
      async () => metricsContract,
      async () => (await import('./features/metrics/handlers.ts')).metricsHandlers,
    ),
    values: late(
      async () => (await import('#shared/features/values/contract.ts')).valuesContract,
      async () => (await import('./features/values/handlers.ts')).valuesHandlers,
    ),
    targets: late(
      async () => (await import('#shared/features/targets/contract.ts')).targetsContract,
      async () => (await import('./features/targets/handlers.ts')).targetsHandlers,
    ),
    signals: late(
      async () => (await import('#shared/features/signals/contract.ts')).signalsContract,
      async () => (await import('./features/signals/handlers.ts')).signalsHandlers,
    ),
    reviews: late(
      async () => (await import('#shared/features/reviews/contract.ts')).reviewsContract,
      async () => (await import('./features/reviews/handlers.ts')).reviewsHandlers,
    ),
    ledger: late(
      async () => (await import('#shared/features/ledger/contract.ts')).ledgerContract,
      async () => (await import('./features/ledger/handlers.ts')).ledgerHandlers,
    ),
    taxes: late(
      async () => (await import('#shared/features/taxes/contract.ts')).taxesContract,
      async () => (await import('./features/taxes/handlers.ts')).taxesHandlers,
    ),
    numbers: late(
      async () => (await import('#shared/features/numbers/contract.ts')).numbersContract,
      async () => (await import('./features/numbers/handlers.ts')).numbersHandlers,
    ),
    stages: late(
      async () => (await import('#shared/features/stages/contract.ts')).stagesContract,
      async () => (await import('./features/stages/handlers.ts')).stagesHandlers,
    ),
    bottleneck: late(
      async () => (await import('#shared/features/bottleneck/contract.ts')).bottleneckContract,
      async () => (await import('./features/bottleneck/handlers.ts')).bottleneckHandlers,
    ),
    boxes: late(
      async () => (await import('#shared/features/boxes/contract.ts')).boxesContract,
      async () => (await import('./features/boxes/handlers.ts')).boxesHandlers,
    ),
    canvas: late(
      async () => (await import('#shared/features/canvas/contract.ts')).canvasContract,
      async () => (await import('./features/canvas/handlers.ts')).canvasHandlers,
    ),
    today: late(
      async () => (await import('#shared/features/today/contract.ts')).todayContract,
      async () => (await import('./features/today/handlers.ts')).todayHandlers,
    ),
    vault: late(
      async () => (await import('#shared/features/vault/contract.ts')).vaultContract,
      async () => (await import('./features/vault/handlers.ts')).vaultHandlers,
    ),
  },
};
