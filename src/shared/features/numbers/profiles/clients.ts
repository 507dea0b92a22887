import type { BuiltInProfile } from '../built-in.ts';

/** Calendly: seen in a file that it wrote. What counts is the day of booking. */
const calendly: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'calendly',
    tool: 'Calendly',
    file: {
      format: 'csv',
      headings: [
        'Invitee Email',
        'Event Type Name',
        'Start Date & Time',
        'Event Created Date & Time',
        'Canceled',
        'Invitee UUID',
      ],
    },
    time: { column: 'Event Created Date & Time', grain: 'event', missing: 'zero' },
    keep: [{ column: 'Canceled', is: ['false', 'no', 'faux', 'non'] }],
    key: ['Invitee UUID'],
    numbers: [
      { metric: 'conversions_soft', rule: 'count', segment: { column: 'UTM Source' } },
      { metric: 'interviews', rule: 'count', time: 'Start Date & Time' },
    ],
  },
  offered: ['interviews'],
  way: {
    fr: 'Calendly › Rendez-vous › Exporter',
    en: 'Calendly › Meetings › Export',
  },
};

/** Pipedrive: single names of columns seen, and of an older shape; the columns are the user’s choice. */
const pipedrive: BuiltInProfile[] = (
  [
    ['pipedrive', 'Deal - Deal created', []],
    ['pipedrive-older', 'Deal - Deal created on', ['Deal - Deal created']],
  ] as const
).map(([name, created, without]) => ({
  profile: {
    profile: 1,
    name,
    tool: 'Pipedrive',
    file: { format: 'csv', headings: ['Deal - ID', 'Deal - Status', created] },
    time: { column: created, grain: 'event', missing: 'zero' },
    key: ['Deal - ID'],
    numbers: [
      { metric: 'sql', rule: 'count' },
      {
        metric: 'quotes_won',
        rule: 'count',
        time: 'Deal - Won time',
        keep: [
          { column: 'Deal - Status', is: ['won', 'gagné'] },
          { column: 'Deal - Won time', filled: true },
        ],
      },
    ],
  },
  without,
  way: {
    fr: 'Pipedrive › Affaires › ⋯ › Exporter les résultats filtrés',
    en: 'Pipedrive › Deals › ⋯ › Export filter results',
  },
}));

export const CLIENTS: readonly BuiltInProfile[] = [calendly, ...pipedrive];
