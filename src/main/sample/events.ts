import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import { addDays } from '#shared/kernel/day.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import { signalsHandlers } from '../features/signals/handlers.ts';
import type { Story } from './story.ts';

/** What happened, in days from today; null: to the whole business. */
type Event = { readonly metric: string | null; readonly day: number; readonly text: Words };

const EVENTS: readonly Event[] = [
  {
    metric: 'list_growth',
    day: -322,
    text: words(
      'Invité du podcast « Vivre de son métier »',
      'Guest on the “Living from your craft” podcast',
    ),
  },
  {
    metric: null,
    day: -262,
    text: words('Une semaine au lit : la grippe', 'A week in bed: the flu'),
  },
  {
    metric: 'sessions',
    day: -197,
    text: words(
      'Article repris par une lettre de 20 000 lecteurs',
      'Article picked up by a newsletter of 20,000 readers',
    ),
  },
  {
    metric: 'scalable_share',
    day: -171,
    text: words('Vente de trois jours : 19 places parties', 'Three-day sale: 19 places gone'),
  },
  {
    metric: 'sales_page_conversion',
    day: -96,
    text: words('Page de vente refaite', 'Sales page rewritten'),
  },
  {
    metric: 'scalable_share',
    day: -38,
    text: words('Le Club passe à 29 € par mois', 'The Club goes to €29 a month'),
  },
];

const FIRST_COHORT = words('Première cohorte de « Cap clair »', 'First “Clear Heading” cohort');

/** Writes down what happened, and from when on the business was another one. */
export function noteEvents({ on, time, language }: Story): void {
  for (const { metric, day, text } of EVENTS) {
    const at = addDays(time.today, day);
    signalsHandlers['signals.annotate'](on(at), { metric, on: at, text: text[language] });
  }
  const { start } = shiftPeriod(time.quarter, -4, time.calendar);
  const reason = FIRST_COHORT[language];
  signalsHandlers['signals.rebase'](on(start), { metric: 'scalable_share', from: start, reason });
}
