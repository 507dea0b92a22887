import type { BuiltInProfile } from '../built-in.ts';
import { ANALYTICS_OF_GOOGLE } from './ga4.ts';

/** How many days the figures of analytics still grow. */
const SETTLES = 2;

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
    splits: [],
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
    splits: [],
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
  splits: [],
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
  // By page or by query a click stands in several rows, or in none.
  splits: [],
  settles: SETTLES,
  way: {
    fr: 'Search Console › Performances › Exporter › Télécharger le fichier CSV',
    en: 'Search Console › Performance › Export › Download CSV',
  },
}));

/** Events of Umami, as its own data is exported: seen verbatim. Its session is a person, its visit a session. */
const umami: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'umami',
    tool: 'Umami',
    file: {
      format: 'csv',
      headings: ['website_id', 'session_id', 'visit_id', 'event_id', 'event_type', 'created_at'],
    },
    time: { column: 'created_at', grain: 'event', zone: 'utc', missing: 'zero' },
    key: ['event_id'],
    numbers: [
      { metric: 'sessions', rule: 'distinct', by: 'visit_id' },
      { metric: 'page_views', rule: 'count', keep: [{ column: 'event_type', is: ['1'] }] },
      { metric: 'users', rule: 'distinct', by: 'session_id' },
    ],
  },
  way: {
    fr: 'Umami › Réglages › Données › Exporter : website_event.csv',
    en: 'Umami › Settings › Data › Export: website_event.csv',
  },
};

export const WEB: readonly BuiltInProfile[] = [
  ...ANALYTICS_OF_GOOGLE,
  ...plausible,
  matomo,
  umami,
  ...searchConsole,
];
