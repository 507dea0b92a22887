import { calendarFile } from '#shared/features/reviews/calendar-file.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { firstCommandAt } from './store.ts';

/** The rituals as a calendar file, in the business's language. */
export function appointmentsOf({ db, clock }: QueryContext, settings: Settings): string {
  const { kind, calendar: about } = messages[settings.language].reviews;
  const words = (ritual: keyof typeof kind) => ({
    summary: kind[ritual],
    description: about[ritual],
  });
  return calendarFile({
    today: clock.today(),
    now: clock.now(),
    // The first thing ever done in a file is its own: written again, it names the same business.
    id: firstCommandAt(db) ?? clock.now(),
    calendar: { yearStartMonth: settings.business_year_start },
    name: about.name,
    words: {
      weekly: words('weekly'),
      monthly: words('monthly'),
      quarterly: words('quarterly'),
    },
  });
}
