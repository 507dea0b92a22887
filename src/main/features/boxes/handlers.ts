import type { boxesContract } from '#shared/features/boxes/contract.ts';
import { mayBe } from '#shared/features/boxes/rules.ts';
import { SHEET_PATH } from '#shared/ipc/printing.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import { calendarOf } from '../metrics/known-metrics.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import { readSettings } from '../settings/store.ts';
import { readSheet } from './read-sheet.ts';
import { listVersions, writeRisk, writeVersion } from './store.ts';

export const boxesHandlers: HandlersOf<typeof boxesContract> = {
  'boxes.read': (context) => readSheet(context),

  'boxes.write': (context, { box, text, sureness, metric }) => {
    const { db, clock } = context;
    if (sureness !== undefined) {
      const known = readSheet(context).boxes.find((one) => one.box === box)?.known ?? 0;
      if (!mayBe(sureness, known)) throw new Refusal('bad_input', { field: 'sureness' });
    }
    const now = listVersions(db).find((version) => version.box === box);
    const chosen = metric ?? now?.metric ?? null;
    const version = {
      box,
      on: clock.today(),
      text: text ?? now?.text ?? '',
      sureness: sureness ?? now?.sureness ?? 'guess',
    };
    writeVersion(db, version, chosen === null ? null : requireMetricRow(db, chosen));
    return null;
  },

  'boxes.risk': (context, { box, why }) => {
    const { db, clock } = context;
    const month = periodContaining('month', clock.today(), calendarOf(context));
    writeRisk(db, ensurePeriodRow(db, month), box === null ? null : { box, why });
    return null;
  },

  'boxes.print': async ({ business, desktop, systemLanguage, progress = UNWATCHED }) => {
    const { business_name: name } = readSettings(business.readable, systemLanguage);
    const path = await desktop.chooseSavePath('pdf');
    if (path === null) return { path };
    progress('printing');
    const pages = await desktop.printPage(SHEET_PATH, name || 'Solocap');
    progress('printing');
    writeFileWhole(path, pages);
    return { path };
  },
};
