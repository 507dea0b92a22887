import type { BuiltInProfile } from '../built-in.ts';
import type { ProfileNumber } from '../profile.ts';

type AdsWords = {
  readonly campaign: string;
  readonly day: string;
  readonly cost: string;
  readonly clicks: string;
  readonly currency: string;
};

const WORDS: Readonly<Record<string, AdsWords>> = {
  '': {
    campaign: 'Campaign',
    day: 'Day',
    cost: 'Cost',
    clicks: 'Clicks',
    currency: 'Currency code',
  },
  '-fr': {
    campaign: 'Campagne',
    day: 'Jour',
    cost: 'Coût',
    clicks: 'Clics',
    currency: 'Code de devise',
  },
};

/** Clicks and impressions that one buys are not those that one sells. */
function bought({ clicks }: AdsWords): NonNullable<BuiltInProfile['notTaken']> {
  return {
    [clicks]: { metric: 'ad_clicks', reason: 'other_meaning' },
    'Impr.': { metric: 'ad_impressions', reason: 'other_meaning' },
  };
}

function adsNumbers({ cost, currency }: AdsWords): ProfileNumber[] {
  const sum = { rule: 'sum', segment: { fixed: 'Google Ads' } } as const;
  return [
    { metric: 'acquisition_spend', column: cost, currency: { column: currency }, ...sum },
    { metric: 'conversions_hard', column: 'Conversions', ...sum },
  ];
}

/** Google Ads, by the day or of one range: seen verbatim in both languages. */
const googleAds: BuiltInProfile[] = Object.entries(WORDS).flatMap(([variant, words]) => {
  const numbers = adsNumbers(words);
  const shared = {
    offered: ['conversions_hard'],
    notTaken: bought(words),
    settles: 2,
    way: {
      fr: 'Google Ads › Campagnes › Segmenter par jour › Télécharger en CSV',
      en: 'Google Ads › Campaigns › Segment by day › Download as CSV',
    },
  };
  return [
    {
      ...shared,
      profile: {
        profile: 1,
        name: `google-ads${variant}`,
        tool: 'Google Ads',
        file: { format: 'csv', headings: [words.campaign, words.day, words.cost] },
        time: { column: words.day, grain: 'day', missing: 'zero' },
        numbers,
      },
    },
    {
      ...shared,
      profile: {
        profile: 1,
        name: `google-ads-range${variant}`,
        tool: 'Google Ads',
        file: { format: 'csv', headings: [words.campaign, words.cost, 'Conversions'] },
        time: { column: null, grain: 'range' },
        numbers,
      },
      without: [words.day],
    },
  ] satisfies BuiltInProfile[];
});

/** Lead forms of Facebook: seen verbatim. */
const leadForms: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'facebook-leads',
    tool: 'Facebook',
    file: { format: 'csv', headings: ['id', 'created_time', 'ad_name', 'form_name'] },
    time: { column: 'created_time', grain: 'event', missing: 'zero' },
    key: ['id'],
    numbers: [{ metric: 'leads', rule: 'count', segment: { fixed: 'Facebook' } }],
  },
  way: {
    fr: 'Meta Business Suite › Outils › Formulaires instantanés › Télécharger',
    en: 'Meta Business Suite › Tools › Instant forms › Download',
  },
};

/** Advertisements of Meta by the day: seen verbatim in both languages. */
const metaAds: BuiltInProfile[] = [
  {
    name: 'meta-ads',
    headings: ['Campaign name', 'Day', 'Amount spent'],
    order: {},
    day: 'Day',
    cost: 'Amount spent',
    clicks: 'Link clicks',
  },
  {
    name: 'meta-ads-fr',
    headings: ['Nom de la campagne', 'Jour', 'Montant dépensé'],
    // Of a few days of one month alone none tells which number is the day.
    order: { day_order: 'dmy' as const },
    day: 'Jour',
    cost: 'Montant dépensé',
    clicks: 'Clics sur un lien',
  },
].map(({ name, headings, order, day, cost, clicks }) => ({
  profile: {
    profile: 1,
    name,
    tool: 'Meta Ads',
    file: { format: 'csv', headings, ...order },
    time: { column: day, grain: 'day', missing: 'zero' },
    numbers: [
      {
        metric: 'acquisition_spend',
        rule: 'sum',
        column: cost,
        currency: { column: 'Currency' },
        segment: { fixed: 'Meta Ads' },
      },
    ],
  },
  notTaken: {
    [clicks]: { metric: 'ad_clicks', reason: 'other_meaning' },
    Impressions: { metric: 'ad_impressions', reason: 'other_meaning' },
  },
  settles: 2,
  way: {
    fr: 'Gestionnaire de publicités › Répartition › Jour › Rapports › Exporter les données du tableau',
    en: 'Ads Manager › Breakdown › Day › Reports › Export table data',
  },
}));

type MetaWords = {
  readonly from: string;
  readonly to: string;
  readonly cost: string;
  readonly clicks: string;
  /** What a row is of, the largest first. */
  readonly names: readonly string[];
  /** With it the rows are days. */
  readonly day: string;
};

const META_WORDS: Readonly<Record<string, MetaWords>> = {
  '': {
    from: 'Reporting starts',
    to: 'Reporting ends',
    cost: 'Amount spent',
    clicks: 'Link clicks',
    names: ['Campaign name', 'Ad set name', 'Ad name'],
    day: 'Day',
  },
  '-fr': {
    from: 'Début des rapports',
    to: 'Fin des rapports',
    cost: 'Montant dépensé',
    clicks: 'Clics sur un lien',
    names: ['Nom de la campagne', 'Nom de l’ensemble de publicités', 'Nom de la publicité'],
    day: 'Jour',
  },
};

/**
 * Advertisements of Meta without a breakdown by day: each row tells the days that it is about. Seen
 * verbatim in both languages, by campaign, by set and by advertisement. A row without a name sums up.
 */
const metaSpans: BuiltInProfile[] = Object.entries(META_WORDS).flatMap(([variant, words]) =>
  words.names.map((name, at): BuiltInProfile => ({
    profile: {
      profile: 1,
      name: `meta-ads-span${at === 0 ? '' : `-${at + 1}`}${variant}`,
      tool: 'Meta Ads',
      file: { format: 'csv', headings: [name, words.from, words.to, words.cost] },
      time: { column: words.from, to: words.to, grain: 'day', missing: 'zero' },
      keep: [{ column: name, filled: true }],
      numbers: [
        {
          metric: 'acquisition_spend',
          rule: 'sum',
          column: words.cost,
          currency: { column: variant === '' ? 'Currency' : 'Devise' },
          segment: { fixed: 'Meta Ads' },
        },
      ],
    },
    without: [words.day, ...words.names.slice(0, at)],
    notTaken: {
      [words.clicks]: { metric: 'ad_clicks', reason: 'other_meaning' },
      Impressions: { metric: 'ad_impressions', reason: 'other_meaning' },
    },
    settles: 2,
    way: {
      fr: 'Gestionnaire de publicités › une semaine ou un mois entier › Rapports › Exporter les données du tableau',
      en: 'Ads Manager › one whole week or month › Reports › Export table data',
    },
  })),
);

/** Advertisements of LinkedIn by the day, below lines about the report: seen verbatim. */
const linkedinAds: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'linkedin-ads',
    tool: 'LinkedIn Ads',
    file: { format: 'csv', headings: ['Start Date (in UTC)', 'Campaign Name', 'Total Spent'] },
    time: { column: 'Start Date (in UTC)', grain: 'day', missing: 'zero' },
    numbers: [
      {
        metric: 'acquisition_spend',
        rule: 'sum',
        column: 'Total Spent',
        currency: { column: 'Currency' },
        segment: { fixed: 'LinkedIn Ads' },
      },
    ],
  },
  notTaken: {
    Clicks: { metric: 'ad_clicks', reason: 'other_meaning' },
    Impressions: { metric: 'ad_impressions', reason: 'other_meaning' },
  },
  settles: 2,
  way: {
    fr: 'LinkedIn Campaign Manager › Exporter › Performances des campagnes, par jour',
    en: 'LinkedIn Campaign Manager › Export › Campaign performance, by day',
  },
};

export const ADS: readonly BuiltInProfile[] = [
  linkedinAds,
  ...googleAds,
  ...metaAds,
  ...metaSpans,
  leadForms,
];
