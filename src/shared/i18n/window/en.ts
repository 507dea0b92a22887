import { benchmarksEn as benchmarks } from '#shared/features/metrics/messages/benchmarks/en.ts';
import { en as bottleneck } from '#shared/features/bottleneck/messages/en.ts';
import { en as focus } from '#shared/features/focus/messages/en.ts';
import { en as ledger } from '#shared/features/ledger/messages/en.ts';
import { accountsEn as accounts } from '#shared/features/ledger/messages/accounts/en.ts';
import { workbookEn as workbook } from '#shared/features/ledger/messages/workbook/en.ts';
import { fecEn as fec } from '#shared/features/ledger/messages/fec/en.ts';
import { accountantEn as accountant } from '#shared/features/ledger/messages/accountant/en.ts';
import { vatEn as vat } from '#shared/features/ledger/messages/vat/en.ts';
import { en as metrics } from '#shared/features/metrics/messages/en.ts';
import { en as numbers } from '#shared/features/numbers/messages/en.ts';
import { en as plans } from '#shared/features/plans/messages/en.ts';
import { en as reviews } from '#shared/features/reviews/messages/en.ts';
import { en as settings } from '#shared/features/settings/messages/en.ts';
import { en as signals } from '#shared/features/signals/messages/en.ts';
import { en as stages } from '#shared/features/stages/messages/en.ts';
import { en as targets } from '#shared/features/targets/messages/en.ts';
import { en as taxes } from '#shared/features/taxes/messages/en.ts';
import { en as today } from '#shared/features/today/messages/en.ts';
import { en as values } from '#shared/features/values/messages/en.ts';
import { en as command } from '../commands/en.ts';
import { en as common } from '../common/en.ts';
import { en as errors } from '../errors/en.ts';
import { en as firstRun } from '../first-run/en.ts';
import { en as movingIn } from '../moving-in/en.ts';
import { en as sheet } from '../sheet/en.ts';
import { en as ledgerFault } from '../ledger-fault/en.ts';
import { en as shell } from '../shell/en.ts';
import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { WindowMessages } from './fr.ts';

export const en: WordsOf<WindowMessages> = {
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
};
