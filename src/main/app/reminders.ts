import { readFileSync } from 'node:fs';
import { BrowserWindow, Notification } from 'electron';
import type { Reminder } from '../line/service-line.ts';
import { writeFileWhole } from '../operations/file-whole.ts';

/** How often it is looked whether something is due, in milliseconds. */
const PAUSE = 10 * 60 * 1000;
/** Nobody is told anything before this hour of the day. */
const FIRST_HOUR = 8;

/** What reminders are made from; features are handed in. */
export type ReminderParts = {
  /** The next thing to tell, leaving out what was told; null: nothing, or not wanted. */
  readonly due: (told: readonly string[]) => Promise<Reminder | null>;
  /** Where it is remembered what was told. */
  readonly file: string;
  readonly onClick: () => void;
  readonly onFailure: (name: string, error: unknown) => void;
};

/** Tells of what is due while the app runs, each thing once; whoever looks at the app sees it there. */
export function keepReminders({ due, file, onClick, onFailure }: ReminderParts): void {
  const told = readTold(file);
  const remind = async (): Promise<void> => {
    if (new Date().getHours() < FIRST_HOUR || BrowserWindow.getFocusedWindow()) return;
    const reminder = await due([...told]);
    if (!reminder || !Notification.isSupported()) return;
    // Remembered first: what cannot be written down is not told, since it would be told for ever.
    writeFileWhole(file, JSON.stringify([...told, reminder.key]), 0o600);
    told.add(reminder.key);
    const notification = new Notification({ title: reminder.title, body: reminder.body });
    notification.on('click', () => {
      BrowserWindow.getAllWindows()[0]?.show();
      onClick();
    });
    notification.show();
  };
  setInterval(() => {
    remind().catch((error: unknown) => onFailure('reminder', error));
  }, PAUSE).unref();
}

function readTold(file: string): Set<string> {
  try {
    const keys: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Set(Array.isArray(keys) ? keys.map(String) : []);
  } catch {
    // No file yet, or not ours to read: nothing was told.
    return new Set();
  }
}
