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
  without: ['Date', ...COMPARED],
  splits: SPLITS,
  settles: SETTLES,
  way: {
    fr: 'Google Analytics › Rapports › Acquisition › Acquisition de trafic, sur un mois entier',
    en: 'Google Analytics › Reports › Acquisition › Traffic acquisition, of one whole month',
  },
}));

/** Plausible’s tables by page, source or device have every visit once for each of these. */
const PLAUSIBLE_PARTS = [
  'source',
  'channel',
  'page',
  'hostname',
  'entry_page',
  'exit_page',
  'device',
  'browser',
  'operating_system',
  'country',
  'name',
];

/** Both files of Plausible: seen in its own source and tests. One name has two meanings in them. */
const plausible: BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'plausible',
      tool: 'Plausible',
      file: {
        format: 'csv',
        headings: ['date', 'visitors', 'pageviews', 'visits', 'bounce_rate', 'visit_duration'],
      },
      time: { column: 'date', grain: 'day', missing: 'unknown' },
      numbers: [
        { metric: 'sessions', rule: 'sum', column: 'visits' },
        { metric: 'page_views', rule: 'sum', column: 'pageviews' },
        { metric: 'bounces', rule: 'sum', column: 'visits', times: 'bounce_rate', divide: 100 },
        // A mean of each day, in seconds.
        {
          metric: 'session_minutes',
          rule: 'sum',
          column: 'visits',
          times: 'visit_duration',
          divide: 60,
        },
        { metric: 'active_daily', rule: 'mean', column: 'visitors' },
        { metric: 'users', rule: 'last', column: 'visitors' },
      ],
    },
    without: PLAUSIBLE_PARTS,
    fromRate: ['bounces'],
    settles: SETTLES,
    way: {
      fr: 'Plausible › ⋮ au-dessus du graphique › Export › visitors.csv',
      en: 'Plausible › ⋮ above the graph › Export › visitors.csv',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'plausible-full',
      tool: 'Plausible',
      file: {
        format: 'csv',
        headings: ['date', 'visitors', 'pageviews', 'bounces', 'visits', 'visit_duration'],
      },
      time: { column: 'date', grain: 'day', missing: 'unknown' },
      numbers: [
        { metric: 'sessions', rule: 'sum', column: 'visits' },
        { metric: 'page_views', rule: 'sum', column: 'pageviews' },
        { metric: 'bounces', rule: 'sum', column: 'bounces' },
        // A sum of each day, in seconds.
        { metric: 'session_minutes', rule: 'sum', column: 'visit_duration', divide: 60 },
        { metric: 'active_daily', rule: 'mean', column: 'visitors' },
        { metric: 'users', rule: 'last', column: 'visitors' },
      ],
    },
    without: PLAUSIBLE_PARTS,
    settles: SETTLES,
    way: {
      fr: 'Plausible › Réglages du site › Imports & Exports › Exporter',
      en: 'Plausible › Site settings › Imports & Exports › Export to CSV',
    },
  },
];

/** Matomo by its raw names: seen in its own source. Its actions are downloads and links, too. */
const matomo: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'matomo',
    tool: 'Matomo',
    file: { format: 'csv', headings: ['date', 'nb_visits', 'nb_actions'] },
    time: { column: 'date', grain: 'day', missing: 'unknown' },
    numbers: [
      { metric: 'sessions', rule: 'sum', column: 'nb_visits' },
      { metric: 'bounces', rule: 'sum', column: 'bounce_count' },
      { metric: 'session_minutes', rule: 'sum', column: 'sum_visit_length', divide: 60 },
      { metric: 'active_daily', rule: 'mean', column: 'nb_uniq_visitors' },
      { metric: 'users', rule: 'last', column: 'nb_uniq_visitors' },
    ],
  },
  without: ['label'],
  notTaken: { nb_actions: { metric: 'page_views', reason: 'other_meaning' } },
  settles: SETTLES,
  way: {
    fr: 'Matomo › Visiteurs › Vue d’ensemble › Exporter : CSV, noms bruts',
    en: 'Matomo › Visitors › Overview › Export: CSV, raw names',
  },
};

/** Search Console: seen verbatim. Its clicks are sessions that analytics counts already. */
const searchConsole: BuiltInProfile[] = [
  ['search-console', 'Clicks'],
  ['search-console-fr', 'Clics'],
].map(([name = '', clicks = '']) => ({
  profile: {
    profile: 1,
    name,
    tool: 'Google Search Console',
    file: { format: 'csv', headings: ['Date', clicks, 'Impressions', 'CTR', 'Position'] },
    time: { column: 'Date', grain: 'day', missing: 'unknown' },
    numbers: [
      {
        metric: 'search_clicks',
        own: { fr: 'Clics depuis Google', en: 'Clicks from Google', kind: 'flow', unit: 'count' },
        rule: 'sum',
        column: clicks,
      },
      {
        metric: 'search_impressions',
        own: {
          fr: 'Impressions dans Google',
          en: 'Impressions in Google',
          kind: 'flow',
          unit: 'count',
        },
        rule: 'sum',
        column: 'Impressions',
      },
    ],
  },
  offered: ['search_clicks', 'search_impressions'],
  settles: SETTLES,
  way: {
    fr: 'Search Console › Performances › Exporter › Télécharger le fichier CSV',
    en: 'Search Console › Performance › Export › Download CSV',
  },
}));

export const WEB: readonly BuiltInProfile[] = [
  ...ga4,
  ...ga4Pages,
  ...plausible,
  matomo,
  ...searchConsole,
];
