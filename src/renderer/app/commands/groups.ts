import { focusCommands, quarterCommands } from '#renderer/features/focus/focus-commands.ts';
import { accountCommands } from '#renderer/features/ledger/accounts/account-commands.ts';
import { entryCommands } from '#renderer/features/ledger/entry-commands.ts';
import {
  findEntryCommands,
  ledgerCommands,
  newEntryCommands,
} from '#renderer/features/ledger/ledger-commands.ts';
import {
  findMetricCommands,
  metricCommands,
  metricsPageCommands,
} from '#renderer/features/metrics/metric-commands.ts';
import { numbersCommands } from '#renderer/features/numbers/numbers-commands.ts';
import { actionCommands, planPageCommands } from '#renderer/features/plans/action-commands.ts';
import {
  confidenceCommands,
  lastCommands,
  reviewAtWorkCommands,
  reviewCommands,
} from '#renderer/features/reviews/review-commands.ts';
import { gridCommands } from '#renderer/features/values/grid-commands.ts';
import { taxCommands } from '#renderer/features/taxes/tax-commands.ts';
import { folderCommands } from '#renderer/parts/numbers/folder-commands.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { dataCommands } from './data-commands.ts';
import { editCommands } from './edit-commands.ts';
import { findCommands } from './find-commands.ts';
import { goCommands } from './go-commands.ts';
import { lookCommands } from './look-commands.ts';

export type CommandSet = {
  /** Those of the whole window, in the order of lists and of the native menu. */
  readonly app: readonly CommandGroup<AppContext>[];
  /** Those of pages: theirs alone while they are shown, but for what the native menu offers. */
  readonly pages: readonly CommandGroup<never>[];
};

export const EVERYDAY: CommandSet = {
  app: [
    goCommands,
    reviewCommands,
    dataCommands,
    numbersCommands,
    taxCommands,
    editCommands,
    findCommands,
    lookCommands,
  ],
  pages: [
    ledgerCommands,
    accountCommands,
    newEntryCommands,
    findEntryCommands,
    entryCommands,
    gridCommands,
    metricsPageCommands,
    findMetricCommands,
    metricCommands,
    focusCommands,
    quarterCommands,
    reviewAtWorkCommands,
    lastCommands,
    confidenceCommands,
    folderCommands,
    planPageCommands,
    actionCommands,
  ],
};

/** The first run: there is nowhere to go yet. */
export const FIRST_RUN: CommandSet = { app: [editCommands, lookCommands], pages: [] };
