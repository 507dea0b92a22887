import { benchmarksFr as benchmarks } from '#shared/features/metrics/messages/benchmarks/fr.ts';
import { fr as bottleneck } from '#shared/features/bottleneck/messages/fr.ts';
import { fr as focus } from '#shared/features/focus/messages/fr.ts';
import { fr as ledger } from '#shared/features/ledger/messages/fr.ts';
import { accountsFr as accounts } from '#shared/features/ledger/messages/accounts/fr.ts';
import { workbookFr as workbook } from '#shared/features/ledger/messages/workbook/fr.ts';
import { fecFr as fec } from '#shared/features/ledger/messages/fec/fr.ts';
import { accountantFr as accountant } from '#shared/features/ledger/messages/accountant/fr.ts';
import { vatFr as vat } from '#shared/features/ledger/messages/vat/fr.ts';
import { fr as metrics } from '#shared/features/metrics/messages/fr.ts';
import { fr as numbers } from '#shared/features/numbers/messages/fr.ts';
import { fr as plans } from '#shared/features/plans/messages/fr.ts';
import { fr as reviews } from '#shared/features/reviews/messages/fr.ts';
import { fr as settings } from '#shared/features/settings/messages/fr.ts';
import { fr as signals } from '#shared/features/signals/messages/fr.ts';
import { fr as stages } from '#shared/features/stages/messages/fr.ts';
import { fr as targets } from '#shared/features/targets/messages/fr.ts';
import { fr as taxes } from '#shared/features/taxes/messages/fr.ts';
import { fr as today } from '#shared/features/today/messages/fr.ts';
import { fr as values } from '#shared/features/values/messages/fr.ts';
import { fr as command } from '../commands/fr.ts';
import { fr as common } from '../common/fr.ts';
import { fr as errors } from '../errors/fr.ts';
import { fr as firstRun } from '../first-run/fr.ts';
import { fr as movingIn } from '../moving-in/fr.ts';
import { fr as sheet } from '../sheet/fr.ts';
import { fr as ledgerFault } from '../ledger-fault/fr.ts';
import { fr as shell } from '../shell/fr.ts';

/** All that the window says, in French: the shape that English follows. */
export const fr = {
  common,
  shell,
  firstRun,
  errors,
  command,
  settings,
  benchmarks,
  bottleneck,
  focus,
  plans,
  ledger,
  accounts,
  accountant,
  fec,
  workbook,
  vat,
  ledgerFault,
  reviews,
  values,
  movingIn,
  numbers,
  sheet,
  metrics,
  signals,
  stages,
  targets,
  taxes,
  today,
} as const;

/** The words of the window, literally as in French: their types know each ICU argument. */
export type WindowMessages = typeof fr;
