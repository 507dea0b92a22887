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

/** Pipedrive in French: names of columns seen; a deal that is won has the day on which it was. */
const pipedriveFr: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'pipedrive-fr',
    tool: 'Pipedrive',
    file: {
      format: 'csv',
      headings: ['Affaire - ID', 'Affaire - Statut', 'Affaire - Affaire créée'],
    },
    time: { column: 'Affaire - Affaire créée', grain: 'event', missing: 'zero' },
    key: ['Affaire - ID'],
    numbers: [
      { metric: 'sql', rule: 'count' },
      {
        metric: 'quotes_won',
        rule: 'count',
        time: 'Affaire - Date de gain',
        keep: [
          {
            column: 'Affaire - Statut',
            not: ['open', 'lost', 'deleted', 'ouvert', 'ouverte', 'perdu', 'perdue'],
          },
          { column: 'Affaire - Date de gain', filled: true },
        ],
      },
    ],
  },
  way: {
    fr: 'Pipedrive › Affaires › ⋯ › Exporter les résultats filtrés',
    en: 'Pipedrive › Deals › ⋯ › Export filter results',
  },
};

/** HubSpot: seen verbatim. Its stages are named by whoever uses it, so that none says what is won. */
const hubspot: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'hubspot-deals',
    tool: 'HubSpot',
    file: {
      format: 'csv',
      headings: ['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Create Date'],
    },
    time: { column: 'Create Date', grain: 'event', missing: 'zero' },
    key: ['Record ID'],
    numbers: [{ metric: 'sql', rule: 'count' }],
  },
  way: {
    fr: 'HubSpot › CRM › Transactions › Exporter, toutes les propriétés',
    en: 'HubSpot › CRM › Deals › Export, all properties',
  },
};

export const CLIENTS: readonly BuiltInProfile[] = [calendly, ...pipedrive, pipedriveFr, hubspot];
