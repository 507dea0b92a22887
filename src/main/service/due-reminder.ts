import { createTranslator } from 'use-intl/core';
import type { Language } from '#shared/kernel/language.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import { dueReminder, reminderKey } from '../features/reviews/reminders.ts';
import { readSettings } from '../features/settings/store.ts';
import type { Reminder } from '../line/service-line.ts';
import type { Surroundings } from '../operations/context.ts';
import type { Shelf } from '../shelf.ts';

/** The next review to remind of, in words. Opt-in, and never for the sample: nothing there is real. */
export function reminderIn(
  shelf: Shelf,
  { clock, systemLanguage }: Surroundings,
  told: readonly string[],
): Reminder | null {
  const db = shelf.current().readable;
  const settings = readSettings(db, systemLanguage);
  if (!settings.has_review_reminders || shelf.isSample()) return null;
  const calendar = { yearStartMonth: settings.business_year_start };
  const place = dueReminder(db, { today: clock.today(), calendar }, new Set(told));
  if (!place) return null;
  const words = wordsIn(settings.language);
  const { kind } = place;
  return {
    key: reminderKey(place),
    title: words(`kind.${kind}`),
    body: words(`reminder.${kind}`),
  };
}

function wordsIn(language: Language) {
  return createTranslator<Messages, 'reviews'>({
    locale: language,
    messages: messages[language],
    namespace: 'reviews',
  });
}
