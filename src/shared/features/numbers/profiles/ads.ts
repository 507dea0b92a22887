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

export const ADS: readonly BuiltInProfile[] = [...googleAds, ...metaAds, leadForms];
