import { eachDay, WEEK_45 } from './golden.ts';
import type { GoldenExport } from './golden.ts';

const compact = (day: string) => day.replaceAll('-', '');

/** Explorations of GA4 in English, by both names of its channel. */
const explorations: GoldenExport[] = [
  ['ga4-explore', 'Session primary channel group (Default Channel Group)'],
  ['ga4-explore-default', 'Session default channel group'],
].map(([profile = '', channel]) => ({
  profile,
  text: `# Free form\n# 20261102-20261108\n\nDate,${channel},Sessions,Engaged sessions,Active users,Views,Average engagement time per session,Key events
,,77,28,70,140,20.1,3,Grand total
${eachDay((day) => `${compact(day)},Direct,10,4,9,20,30.5,0`)}20261104,Email,7,0,7,0,0,3\n`,
  values: {
    'sessions/Direct 2026-W45': 70,
    'sessions/Email 2026-W45': 7,
    'bounces/Direct 2026-W45': 42,
    'bounces/Email 2026-W45': 7,
    'page_views/Direct 2026-W45': 140,
    'page_views/Email 2026-W45': 0,
    'session_minutes/Direct 2026-W45': 35.58,
    'session_minutes/Email 2026-W45': 0,
  },
  notTaken: ['Active users: not_additive', 'Key events: not_chosen'],
}));

const reports: GoldenExport[] = [
  ['ga4-report', 'Session primary channel group (Default channel group)'],
  ['ga4-report-default', 'Session default channel group'],
].map(([profile = '', channel]) => ({
  profile,
  text: `# Start date: 20261102\n# End date: 20261108\n${channel},Sessions,Engaged sessions,Engagement rate,Active users,Key events,Sessions (previous period)
Direct,40,30,0.75,35,2,90\nEmail,9,3,0.3333,8,1,80\nGrand total,49,33,0.6735,41,3,170\n`,
  values: {
    'sessions/Direct 2026-W45': 40,
    'sessions/Email 2026-W45': 9,
    'bounces/Direct 2026-W45': 10,
    'bounces/Email 2026-W45': 6,
    'users 2026-W45': 41,
  },
  notTaken: ['Key events: not_chosen'],
}));

const french: GoldenExport[] = [
  {
    profile: 'ga4-report-fr',
    text: `\ufeff# Date de début : 20261001\n# Date de fin : 20261031\n\nGroupe de canaux par défaut de la session;Sessions;Utilisateurs actifs;Taux d'engagement;Événements clés;Revenu total
Direct;1 459;1 212;50,8 %;46;3 282,04 €\nEmail;31;30;62,5 %;1;0,00 €\n`,
    choices: { kind: 'month' },
    values: { 'sessions/Direct 2026-10': 1459, 'sessions/Email 2026-10': 31 },
    notTaken: ['Utilisateurs actifs: not_additive', 'Événements clés: not_chosen'],
  },
  {
    profile: 'ga4-explore-fr',
    text: `Date;Groupe de canaux par défaut de la session;Sessions\n${eachDay((day) => `${compact(day)};Direct;1 000`)}`,
    values: { 'sessions/Direct 2026-W45': 7000 },
  },
  ...[
    ['ga4-report-source', 'Session source / medium'],
    ['ga4-report-source-fr', 'Source/support de la session'],
    ['ga4-report-page-fr', 'Page de destination'],
  ].map(([profile = '', heading]) => ({
    profile,
    text: `# Date de début : 20261001\n# Date de fin : 20261031\n${heading};Sessions\n/a;30\n/b;12\n`,
    choices: { kind: 'month' as const },
    values: { 'sessions 2026-10': 42 },
  })),
];

/** Days are counted from the start of each table; people of a day are not added up. */
const overviews: GoldenExport[] = [
  {
    profile: 'ga4-overview',
    text: `# Reports snapshot\n# Start date: 20261102\n# End date: 20261108\nNth day,Active users\n${[4, 5, 6, 7, 8, 9, 10].map((users, at) => `000${at},${users}\n`).join('')}\n# Start date: 20261102\n# End date: 20261108\nNth day,New users\n0000,3\n`,
    values: { 'active_daily 2026-W45': 7 },
    notTaken: ['Active users: not_additive'],
  },
  {
    profile: 'ga4-overview-fr',
    text: `# Date de début : 20261102\n# Date de fin : 20261108\nNième jour;Utilisateurs actifs\n${[4, 5, 6, 7, 8, 9, 10].map((users, at) => `000${at};${users}\n`).join('')}`,
    values: { 'active_daily 2026-W45': 7 },
    notTaken: ['Utilisateurs actifs: not_additive'],
  },
];

/** A visit of two pages and an event of one’s own, and one of the same person a minute before midnight in Paris. */
const umami: GoldenExport = {
  profile: 'umami',
  text: `website_id,session_id,visit_id,event_id,hostname,url_path,event_type,event_name,created_at
w,s1,v1,e1,example.com,/,1,,2026-11-02 10:00:00
w,s1,v1,e2,example.com,/b,1,,2026-11-02 10:01:00
w,s1,v1,e3,example.com,/b,2,signup,2026-11-02 10:02:00
w,s1,v2,e4,example.com,/,1,,2026-11-08 22:59:00
w,s2,v3,e5,example.com,/,1,,2026-11-08 23:01:00\n`,
  choices: WEEK_45,
  values: { 'sessions 2026-W45': 2, 'page_views 2026-W45': 3, 'users 2026-W45': 1 },
};

const plausible: GoldenExport[] = [
  {
    profile: 'plausible',
    text: `date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration
2026-11-02,0,0,0,0.0,,\n${eachDay((day) => `${day},8,30,10,3.0,55,61`)
      .split('\n')
      .slice(1)
      .join('\n')}`,
    values: {
      'sessions 2026-W45': 60,
      'page_views 2026-W45': 180,
      'bounces 2026-W45': 33,
      'session_minutes 2026-W45': 61,
      'active_daily 2026-W45': 48 / 7,
    },
    notTaken: ['visitors: not_additive'],
  },
  {
    profile: 'plausible-full',
    text: `"date","visitors","pageviews","bounces","visits","visit_duration"\n${eachDay((day) => `"${day}","8","30","3","10","610"`)}`,
    values: {
      'sessions 2026-W45': 70,
      'page_views 2026-W45': 210,
      'bounces 2026-W45': 21,
      'session_minutes 2026-W45': 71.17,
      'active_daily 2026-W45': 8,
    },
    notTaken: ['visitors: not_additive'],
  },
  {
    // By the week under the same headings: who visited in a week is a number of that week.
    profile: 'plausible',
    text: `date,visitors,pageviews,visits,bounce_rate,visit_duration
2026-10-26,50,30,70,50,60\n2026-11-02,60,30,80,25,60\n2026-11-09,70,30,90,10,60\n`,
    choices: { until: '2026-11-08' },
    values: {
      'sessions 2026-W44': 70,
      'sessions 2026-W45': 80,
      'page_views 2026-W44': 30,
      'page_views 2026-W45': 30,
      'bounces 2026-W44': 35,
      'bounces 2026-W45': 20,
      'session_minutes 2026-W44': 70,
      'session_minutes 2026-W45': 80,
      'users 2026-W44': 50,
      'users 2026-W45': 60,
    },
    notTaken: ['visitors: not_additive'],
  },
];

export const WEB_EXPORTS: readonly GoldenExport[] = [
  ...explorations,
  ...reports,
  ...french,
  ...overviews,
  ...plausible,
  umami,
  {
    profile: 'matomo',
    text: `date,nb_uniq_visitors,nb_visits,nb_actions,max_actions,bounce_count,sum_visit_length\n${eachDay((day) => `${day},5,6,20,9,2,90`)}`,
    values: {
      'sessions 2026-W45': 42,
      'bounces 2026-W45': 14,
      'session_minutes 2026-W45': 10.5,
      'active_daily 2026-W45': 5,
    },
    notTaken: ['nb_actions: other_meaning', 'nb_uniq_visitors: not_additive'],
  },
  ...[
    ['search-console', 'Clicks'],
    ['search-console-fr', 'Clics'],
  ].map(([profile = '', clicks = '']) => ({
    profile,
    text: `Date,${clicks},Impressions,CTR,Position\n${eachDay((day) => `${day},3,40,7.5%,12.3`)}`,
    values: {},
    notTaken: [`${clicks}: not_chosen`, 'Impressions: not_chosen'],
  })),
  {
    profile: 'search-console',
    text: `Date,Clicks,Impressions,CTR,Position\n${eachDay((day) => `${day},3,40,7.5%,12.3`)}`,
    choices: { ...WEEK_45, only: new Set(['search_clicks']) },
    values: { 'search_clicks 2026-W45': 21 },
    notTaken: ['Impressions: not_chosen'],
  },
];
