import type { Settings } from '#shared/features/settings/model.ts';
import type { MenuCommand } from '#shared/ipc/channels.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { TOPICS } from '#shared/ipc/topics.ts';
import type { Topic } from '#shared/ipc/topics.ts';
import type { Result } from '#shared/kernel/result.ts';
import { createDesktop } from './app/desktop.ts';
import type { Log } from './app/log.ts';
import { keepMainWindow } from './app/main-window.ts';
import { showMenu } from './app/menu.ts';
import { watchDay } from './app/new-day.ts';
import { APP_ORIGIN } from './app/origin.ts';
import { keepReminders } from './app/reminders.ts';
import type { Reminder } from './app/reminders.ts';
import { applyTheme } from './app/theme.ts';
import { wordsFor } from './app/words.ts';
import type { BackupKeeper } from './backups.ts';
import { dueReminder, reminderKey } from './features/reviews/reminders.ts';
import { readSettings } from './features/settings/store.ts';
import { handlers } from './handlers.ts';
import { broadcast } from './ipc/broadcast.ts';
import { registerContract } from './ipc/register-contract.ts';
import { isOwnSender, senderOf } from './ipc/sender.ts';
import type { Surroundings } from './operations/context.ts';
import { createDispatch } from './operations/dispatch.ts';
import type { Dispatch } from './operations/dispatch.ts';
import type { Shelf } from './shelf.ts';

/** What a running app is joined from. */
export type RunParts = {
  readonly shelf: Shelf;
  readonly backups: Pick<BackupKeeper, 'beforeImport'>;
  readonly surroundings: Surroundings;
  readonly windowState: string;
  /** The folder of the backups. */
  readonly backupFolder: string;
  /** Where it is remembered what was reminded of. */
  readonly reminders: string;
  readonly log: Log;
};

/** Joins the open business, the contract, the menu and the window, and lets them run. */
export function run(parts: RunParts): void {
  const { shelf, surroundings } = parts;
  const settings = (): Settings =>
    readSettings(shelf.current().readable, surroundings.systemLanguage);
  const dispatch = dispatchFor(parts, settings);
  const dress = (): void => {
    const { language, theme } = settings();
    applyTheme(theme);
    showMenu(language, menuActions(dispatch));
  };
  registerContract(
    async (name, input) => {
      const envelope = await dispatch(name, input);
      if (envelope.ok && envelope.changed.includes('settings')) dress();
      return envelope;
    },
    (event) => isOwnSender(senderOf(event), APP_ORIGIN),
  );
  dress();
  keepMainWindow(parts.windowState);
  // What is open, due and late depends on the day: nothing that was read yesterday holds.
  watchDay(surroundings.clock, () => broadcast({ type: 'changed', topics: TOPICS }));
  keepReminders({
    due: (told) => reminderFor(parts, settings(), told),
    file: parts.reminders,
    onClick: () => broadcast({ type: 'menu', command: 'open-reviews' }),
    onFailure: parts.log.failure,
  });
}

/** Opt-in, and never for the sample: nothing there is real. */
function reminderFor(
  { shelf, surroundings }: RunParts,
  settings: Settings,
  told: ReadonlySet<string>,
): Reminder | null {
  if (!settings.has_review_reminders || shelf.isSample()) return null;
  const calendar = { yearStartMonth: settings.business_year_start };
  const at = { today: surroundings.clock.today(), calendar };
  const place = dueReminder(shelf.current().readable, at, told);
  if (!place) return null;
  const words = wordsFor('reviews', settings.language);
  const { kind } = place;
  return {
    key: reminderKey(place),
    title: words(`kind.${kind}`),
    body: words(`reminder.${kind}`),
  };
}

function dispatchFor(
  { shelf, backups, backupFolder, surroundings, log }: RunParts,
  settings: () => Settings,
): Dispatch {
  return createDispatch({
    handlers,
    business: shelf.current,
    surroundings,
    desktop: createDesktop({
      tellProgress: (progress) => broadcast({ type: 'progress', progress }),
      clock: surroundings.clock,
      language: () => settings().language,
      backups: backupFolder,
      business: {
        isSample: shelf.isSample,
        openSample: () => opened(shelf.openSample()),
        leaveSample: () => opened(shelf.leaveSample()),
        restore: (backup) => {
          const restored = shelf.restore(backup);
          opened(restored);
          return restored.ok ? restored.value.keptAt : null;
        },
      },
    }),
    beforeImport: backups.beforeImport,
    onChanged: (topics: readonly Topic[]) => broadcast({ type: 'changed', topics }),
    onFailure: log.failure,
  });
}

/** Another business took the place of the one before: every window starts afresh. */
function opened(outcome: Result<unknown, { readonly code: string }>): void {
  if (!outcome.ok) throw new Refusal('bad_file', { details: { problem: outcome.error.code } });
  broadcast({ type: 'business-opened' });
}

/** The menu goes through the same door as the window: the same checks, the same refusals. */
function menuActions(dispatch: Dispatch) {
  const call = (name: string) => () => {
    void dispatch(name, {}).then((envelope) => {
      if (!envelope.ok) broadcast({ type: 'refused', code: envelope.code });
    });
  };
  return {
    tellWindow: (command: MenuCommand) => broadcast({ type: 'menu', command }),
    showFile: call('vault.showFile'),
    openSample: call('vault.openSample'),
  };
}
