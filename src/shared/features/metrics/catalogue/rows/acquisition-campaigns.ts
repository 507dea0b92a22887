import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** What is spent to be found, and what each euro brings back. */
export const acquisitionCampaigns: readonly CatalogueRow[] = [
  {
    id: 'acquisition_spend',
    measure: { kind: 'flow', unit: 'money', good: null, cadence: 'month' },
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    marks: ['by_channel'],
    name: { fr: 'Dépenses de pub et de prospection', en: 'Ads and prospecting spend' },
    definition: {
      fr: 'Ce que vous dépensez pour trouver des clients : publicité, outils, apporteurs d’affaires. Par canal, pour savoir lequel garder.',
      en: 'What you spend to find customers: ads, tools, commissions. By channel, to know which one to keep.',
    },
    example: {
      fr: '700 € de publicité et 300 € d’apport d’affaires dans le mois : 1 000 €.',
      en: '€700 of ads and €300 of commissions in the month: €1,000.',
    },
    proof: { parts: [70_000, 30_000], result: 100_000 },
  },
  {
    id: 'campaign_gain',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    marks: ['by_channel'],
    name: { fr: 'Ventes dues à une campagne', en: 'Sales due to a campaign' },
    definition: {
      fr: 'Le chiffre d’affaires que vous attribuez à vos dépenses de pub et de prospection : les ventes venues d’une publicité, d’un salon, d’un partenaire.',
      en: 'The revenue that you credit to your spend on ads and prospecting: sales that came from an ad, a fair, a partner.',
    },
    example: {
      fr: '6 ventes à 100 € par la publicité, soit 600 €, et 400 € par un partenaire : 1 000 €.',
      en: '6 sales at €100 from ads, €600 in all, and €400 through a partner: €1,000.',
    },
    proof: { parts: [60_000, 40_000], result: 100_000 },
  },
  {
    id: 'roi',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(campaign_gain - acquisition_spend) / acquisition_spend * 100',
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'stripe' },
    marks: ['by_channel'],
    lookalikes: [
      {
        metric: 'roas',
        difference: {
          fr: 'Le ROAS ne retire pas la dépense : il est toujours plus haut de 100 points. Un ROAS de 100 % est un ROI de 0 % : la campagne s’est juste payée.',
          en: 'ROAS does not take the spend off: it is always 100 points higher. A ROAS of 100% is an ROI of 0%: the campaign just paid for itself.',
        },
      },
    ],
    name: {
      fr: 'Gain net pour 100 dépensés en pub (ROI)',
      en: 'Net gain per 100 spent on ads (ROI)',
    },
    definition: {
      fr: 'Ce que la campagne rapporte une fois la dépense remboursée : gain net ÷ dépense. À 0 % elle est juste payée. Le ROAS des mêmes chiffres est plus haut de 100 points, car il ne retire pas la dépense.',
      en: 'What a campaign earns once its cost is paid back: net gain ÷ spend. At 0% it just paid for itself. The ROAS of the same figures is 100 points higher, because it does not take the spend off.',
    },
    example: {
      fr: '10 ventes à 100 €, soit 1 000 €, pour un outil à 97 € : (1 000 − 97) ÷ 97, soit un ROI de 930,93 %.',
      en: '10 sales at €100, so €1,000, on a tool at €97: (1,000 − 97) ÷ 97, an ROI of 930.93%.',
    },
    proof: {
      inputs: { campaign_gain: 100_000, acquisition_spend: 9700 },
      kind: 'month',
      result: 930.93,
    },
  },
  {
    id: 'roas',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'campaign_gain / acquisition_spend * 100',
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'channels', foundIn: 'stripe' },
    marks: ['by_channel'],
    lookalikes: [
      {
        metric: 'roi',
        difference: {
          fr: 'Le ROI retire la dépense : il est toujours plus bas de 100 points. Le ROAS dit ce qui rentre, le ROI ce qui vous reste.',
          en: 'ROI takes the spend off: it is always 100 points lower. ROAS tells what comes in, ROI what is left to you.',
        },
      },
    ],
    name: { fr: 'Ventes pour 100 dépensés en pub (ROAS)', en: 'Sales per 100 spent on ads (ROAS)' },
    definition: {
      fr: 'Le chiffre d’affaires que ramène la dépense, sans la déduire : à 100 % vous rentrez seulement dans vos frais. Le ROI, lui, retire la dépense : c’est le ROAS moins 100 points.',
      en: 'The revenue that spend brings back, without taking it off: at 100% you only get your money back. ROI takes the spend off: it is ROAS less 100 points.',
    },
    example: {
      fr: '10 ventes à 100 €, soit 1 000 €, pour un outil à 97 € : 1 000 ÷ 97, soit un ROAS de 1 030,93 %.',
      en: '10 sales at €100, so €1,000, on a tool at €97: 1,000 ÷ 97, a ROAS of 1,030.93%.',
    },
    proof: {
      inputs: { campaign_gain: 100_000, acquisition_spend: 9700 },
      kind: 'month',
      result: 1030.93,
    },
  },
];
