import type { BuiltInProfile } from '../built-in.ts';

/** LinkedIn writes days as text, month first, and only those who came on each. Seen verbatim. */
const linkedin: BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'linkedin-posts',
      tool: 'LinkedIn',
      file: {
        format: 'xlsx',
        sheet: 'FOLLOWERS',
        headings: ['Date', 'New followers'],
        day_order: 'mdy',
      },
      time: { column: 'Date', grain: 'day', missing: 'zero' },
      numbers: [
        {
          metric: 'followers',
          rule: 'running',
          column: 'New followers',
          start: { cell: 'Total followers on', on: 'end' },
          segment: { fixed: 'LinkedIn' },
        },
      ],
    },
    way: {
      fr: 'LinkedIn › Statistiques › Abonnés › Exporter',
      en: 'LinkedIn › Analytics › Followers › Export',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'linkedin-page',
      tool: 'LinkedIn',
      file: {
        format: 'xlsx',
        headings: ['Date', 'Sponsored followers', 'Organic followers', 'Total followers'],
        day_order: 'mdy',
      },
      time: { column: 'Date', grain: 'day', missing: 'zero' },
      numbers: [
        // The total is that of those who came on the day.
        {
          metric: 'followers',
          rule: 'running',
          column: 'Total followers',
          segment: { fixed: 'LinkedIn' },
        },
      ],
    },
    way: {
      fr: 'Page LinkedIn › Analyses › Abonnés › Exporter',
      en: 'LinkedIn page › Analytics › Followers › Export',
    },
  },
];

/** Apple Podcasts: seen verbatim. Listeners of several days are not added up; plays are. */
const applePodcasts: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'apple-podcasts',
    tool: 'Apple Podcasts',
    file: { format: 'csv', headings: ['Show ID', 'Episode ID', 'Date', 'Plays'] },
    time: { column: 'Date', grain: 'day', missing: 'zero' },
    numbers: [{ metric: 'audience', rule: 'sum', column: 'Plays', segment: { fixed: 'Podcast' } }],
  },
  notTaken: { 'Unique Listeners': { metric: 'audience', reason: 'not_additive' } },
  settles: 2,
  way: {
    fr: 'Apple Podcasts Connect › Analyses › Épisodes › Télécharger',
    en: 'Apple Podcasts Connect › Analytics › Episodes › Download',
  },
};

export const AUDIENCE: readonly BuiltInProfile[] = [...linkedin, applePodcasts];
