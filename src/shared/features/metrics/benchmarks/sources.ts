import { words } from '../catalogue/typography.ts';
import type { Words } from '../model.ts';
import type { BenchmarkSource } from './model.ts';

type Named = { readonly place?: string; readonly year?: number; readonly sample?: Words };

/** A source whose author is called the same in every language. */
export function by(author: string, { place, year, sample }: Named = {}): BenchmarkSource {
  return {
    author: words(author, author),
    place: place ?? null,
    year: year ?? null,
    sample: sample ?? null,
  };
}

/** What several groups of rows stand on. */
export const LEAN_ANALYTICS = by('Croll & Yoskovitz', { place: 'Lean Analytics', year: 2013 });
export const KEVIN_PEM = by('Kévin Pem', {
  sample: words('un indépendant, 100 000 € par an', 'one solopreneur at €100,000 a year'),
});
export const FREELANCE_GUIDE: BenchmarkSource = {
  author: words(
    "Guide pour indépendants, sans nom d'auteur",
    'A guide for freelancers, no author named',
  ),
  place: null,
  year: null,
  sample: null,
};
export const CHARTMOGUL_2023 = by('ChartMogul', {
  year: 2023,
  sample: words('2 100 entreprises', '2,100 businesses'),
});
export const FIRST_PAGE_SAGE_2024 = by('First Page Sage', {
  year: 2024,
  sample: words('clients de 2019 à 2024', 'clients from 2019 to 2024'),
});
export const FIRST_PAGE_SAGE_TRIALS = by('First Page Sage', {
  place: 'knowledgelib',
  year: 2026,
  sample: words('86 SaaS, 4 ans', '86 SaaS, 4 years'),
});
export const CAMPAIGN_MONITOR_2022 = by('Campaign Monitor', {
  year: 2022,
  sample: words('plus de 100 milliards d’emails', 'over 100 billion mails'),
});
export const GETRESPONSE_2023 = by('GetResponse', {
  year: 2023,
  sample: words(
    '7 milliards d’emails, listes de 500 et plus',
    '7 billion mails, lists of 500 and more',
  ),
});
export const MAILCHIMP_2019 = by('Mailchimp', {
  year: 2019,
  sample: words(
    'des milliards d’emails, listes de 1 000 et plus',
    'billions of mails, lists of 1,000 and more',
  ),
});
export const SENDINBLUE_2023 = by('Sendinblue', { year: 2023 });
export const BREVO = by('Brevo');
export const CONVERSIONBENCH_2024 = by('ConversionBench', { year: 2024 });
export const JUNE = by('June', { place: 'june.so' });
