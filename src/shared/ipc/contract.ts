import type { z } from 'zod';
import { bottleneckContract } from '../features/bottleneck/contract.ts';
import { boxesContract } from '../features/boxes/contract.ts';
import { canvasContract } from '../features/canvas/contract.ts';
import { focusContract } from '../features/focus/contract.ts';
import { ledgerContract } from '../features/ledger/contract.ts';
import { metricsContract } from '../features/metrics/contract.ts';
import { numbersContract } from '../features/numbers/contract.ts';
import { plansContract } from '../features/plans/contract.ts';
import { reviewsContract } from '../features/reviews/contract.ts';
import { settingsContract } from '../features/settings/contract.ts';
import { signalsContract } from '../features/signals/contract.ts';
import { stagesContract } from '../features/stages/contract.ts';
import { targetsContract } from '../features/targets/contract.ts';
import { taxesContract } from '../features/taxes/contract.ts';
import { todayContract } from '../features/today/contract.ts';
import type { OperationKind } from './operation.ts';
import { valuesContract } from '../features/values/contract.ts';
import { vaultContract } from '../features/vault/contract.ts';

/** Every operation of the product. Adding one is one entry in its feature's contract, and one handler. */
export const contract = {
  ...settingsContract,
  ...metricsContract,
  ...valuesContract,
  ...targetsContract,
  ...focusContract,
  ...plansContract,
  ...signalsContract,
  ...reviewsContract,
  ...ledgerContract,
  ...taxesContract,
  ...numbersContract,
  ...todayContract,
  ...stagesContract,
  ...bottleneckContract,
  ...canvasContract,
  ...boxesContract,
  ...vaultContract,
};

export type Contract = typeof contract;
/** The name of an operation: its feature, a dot, its verb. */
export type OperationName = keyof Contract;
/** The name of an operation that only reads, so that its answer can be kept and asked for again. */
export type QueryName = NameOfKind<'query' | 'desktop_query'>;
/** The name of an operation that does something. */
export type DoingName = NameOfKind<'command' | 'task'>;
type NameOfKind<Kind extends OperationKind> = {
  [N in OperationName]: Contract[N]['kind'] extends Kind ? N : never;
}[OperationName];
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;
