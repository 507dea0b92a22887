import type { BuiltInProfile } from '../built-in.ts';
import type { ProfileNumber } from '../profile.ts';

/** How many days the figures of analytics still grow. */
const SETTLES = 2;

type Ga4Words = {
  readonly channel: string;
  readonly engaged?: string;
  readonly views?: string;
  readonly time?: string;
  readonly keyEvents: string;
  readonly users: readonly string[];
};

/** Headings of GA4 by its channel: the English ones of both years, and the French one. */
const GA4: Readonly<Record<string, Ga4Words>> = {
  '': {
    channel: 'Session primary channel group (Default Channel Group)',
    engaged: 'Engaged sessions',
    views: 'Views',
    time: 'Average engagement time per session',
    keyEvents: 'Key events',
    users: ['Active users', 'Total users'],
  },
  '-default': {
    channel: 'Session default channel group',
    engaged: 'Engaged sessions',
    views: 'Views',
    time: 'Average engagement time per session',
    keyEvents: 'Key events',
    users: ['Active users', 'Total users'],
  },
  '-fr': {
    channel: 'Groupe de canaux par défaut de la session',
    keyEvents: 'Événements clés',
    users: ['Utilisateurs actifs'],
  },
};

function ga4Numbers({
  channel,
  engaged,
  views,
  time,
  keyEvents,
  users,
}: Ga4Words): ProfileNumber[] {
  const segment = { column: channel };
  const sum = { rule: 'sum', segment } as const;
  return [
    { metric: 'sessions', column: 'Sessions', ...sum },
    ...(engaged ? [{ metric: 'bounces', column: 'Sessions', minus: [engaged], ...sum }] : []),
    ...(views ? [{ metric: 'page_views', column: views, ...sum }] : []),
    ...(time
      ? [{ metric: 'session_minutes', column: 'Sessions', times: time, divide: 60, ...sum }]
      : []),
    { metric: 'conversions_soft', column: keyEvents, ...sum },
    ...users.map((column) => ({ metric: 'users', rule: 'sum' as const, column })),
  ];
}

/** What compares two ranges has every visit twice. */
const COMPARED = ['Date range', 'Plage de dates'];

/** What splits visits so that each stands in one row; by page or event it stands in several. */
const SPLITS = [
  'Device category',
  'Catégorie d’appareil',
  'Browser',
  'Navigateur',
  'Operating system',
  'Système d’exploitation',
  'Platform',
  'Plate-forme',
  'Country',
  'Pays',
  'Region',
  'Région',
  'City',
  'Ville',
  'Language',
  'Langue',
  'Session source',
  'Source de la session',
  'Session medium',
  'Support de la session',
  'Session source / medium',
  'Source/support de la session',
  'Session campaign',
  'Campagne de la session',
  'Landing page',
  'Landing page + query string',
  'Page de destination',
];

/** Explorations and reports of GA4: seen verbatim in tests and parsers of others. */
const ga4: BuiltInProfile[] = Object.entries(GA4).flatMap(([variant, words]) => [
  {
    profile: {
      profile: 1,
      name: `ga4-explore${variant}`,
      tool: 'Google Analytics 4',
      file: { format: 'csv', headings: ['Date', words.channel, 'Sessions'] },
      time: { column: 'Date', grain: 'day', missing: 'zero' },
      numbers: ga4Numbers(words),
    },
    offered: ['conversions_soft'],
    without: COMPARED,
    splits: SPLITS,
    settles: SETTLES,
    way: {
      fr: 'Google Analytics › Explorer › Format libre : Date, canal, Sessions › télécharger en CSV',
      en: 'Google Analytics › Explore › Free form: Date, channel, Sessions › download as CSV',
    },
  },
  {
    profile: {
      profile: 1,
      name: `ga4-report${variant}`,
      tool: 'Google Analytics 4',
      file: { format: 'csv', headings: [words.channel, 'Sessions'] },
      time: { column: null, grain: 'range' },
      // A mean of a range has been rounded; it is no sum.
      numbers: ga4Numbers(words).filter(({ metric }) => metric !== 'session_minutes'),
    },
    offered: ['conversions_soft'],
    without: ['Date', ...COMPARED],
    splits: SPLITS,
    settles: SETTLES,
    way: {
      fr: 'Google Analytics › Rapports › Acquisition › Acquisition de trafic, sur un mois entier',
      en: 'Google Analytics › Reports › Acquisition › Traffic acquisition, of one whole month',
    },
  },
]);

/** By source or by landing page: all sessions, without a channel. */
const ga4Pages: BuiltInProfile[] = [
  ['ga4-report-source', 'Session source / medium'],
  ['ga4-report-source-fr', 'Source/support de la session'],
  ['ga4-report-page-fr', 'Page de destination'],
].map(([name = '', heading = '']) => ({
  profile: {
    profile: 1,
    name,
    tool: 'Google Analytics 4',
    file: { format: 'csv', headings: [heading, 'Sessions'] },
    time: { column: null, grain: 'range' },
    numbers: [{ metric: 'sessions', rule: 'sum', column: 'Sessions' }],
  },
  without: ['Date', ...COMPARED, ...Object.values(GA4).map(({ channel }) => channel)],
  splits: SPLITS,
  settles: SETTLES,
  way: {
    fr: 'Google Analytics › Rapports › Acquisition › Acquisition de trafic, sur un mois entier',
    en: 'Google Analytics › Reports › Acquisition › Traffic acquisition, of one whole month',
  },
}));

/** People by day in the overviews, whose days count from the start that stands above: seen verbatim. */
const ga4Days: BuiltInProfile[] = [
  ['ga4-overview', 'Nth day', 'Active users'],
  ['ga4-overview-fr', 'Nième jour', 'Utilisateurs actifs'],
].map(([name = '', day = '', users = '']) => ({
  profile: {
    profile: 1,
    name,
    tool: 'Google Analytics 4',
    file: { format: 'csv', headings: [day, users] },
    time: { column: day, grain: 'day', missing: 'unknown', counts_from: 'start' },
    numbers: [
      { metric: 'active_daily', rule: 'mean', column: users },
      { metric: 'users', rule: 'sum', column: users },
    ],
  },
  settles: SETTLES,
  way: {
    fr: 'Google Analytics › Rapports › Instantané des rapports › Partager › Télécharger en CSV',
    en: 'Google Analytics › Reports › Reports snapshot › Share › Download as CSV',
  },
}));

export const ANALYTICS_OF_GOOGLE: readonly BuiltInProfile[] = [...ga4, ...ga4Pages, ...ga4Days];
