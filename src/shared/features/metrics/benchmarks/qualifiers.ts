import { words } from '../catalogue/typography.ts';

/** For whom alone a benchmark holds. The ids are kept in the settings of those who said so. */
export const QUALIFIERS = {
  startup: words('start-up qui vise une croissance très rapide', 'start-up after very fast growth'),
  per_round: words(
    "par série d'entretiens : le problème, puis la solution",
    'per round of interviews: the problem, then the solution',
  ),
  per_segment: words(
    'par groupe de personnes qui se ressemblent',
    'per group of people who are alike',
  ),
  business_customers: words('clients professionnels', 'business customers'),
  private_customers: words('clients particuliers', 'private customers'),
  under_25_dollars: words('moins de 25 $ par mois et par client', 'under $25 a month per customer'),
  over_500_dollars: words('plus de 500 $ par mois et par client', 'over $500 a month per customer'),
  over_1000_dollars: words(
    'plus de 1 000 $ par mois et par client',
    'over $1,000 a month per customer',
  ),
  over_1m_dollars: words('entre 1 et 30 millions de dollars par an', 'between $1M and $30M a year'),
  under_300k_dollars: words('moins de 300 000 $ par an', 'under $300,000 a year'),
  from_1m_to_5m_dollars: words(
    'entre 1 et 5 millions de dollars par an',
    'between $1M and $5M a year',
  ),
  over_15m_dollars: words(
    'entre 15 et 30 millions de dollars par an',
    'between $15M and $30M a year',
  ),
  linkedin: words('prospection sur LinkedIn', 'prospecting on LinkedIn'),
  cold_mail: words('emails à des inconnus', 'mails to strangers'),
  no_card: words('essai sans carte bancaire', 'trial without a card'),
  card_asked: words('essai avec carte bancaire demandée', 'trial with a card asked'),
  training: words('formation', 'training'),
  europe: words('Europe', 'Europe'),
  emea: words('Europe, Moyen-Orient, Afrique', 'Europe, Middle East, Africa'),
  france: words('France', 'France'),
  it_services: words('services informatiques', 'IT services'),
  landing_page: words("page d'atterrissage seule", 'a landing page alone'),
  business_site: words('site destiné aux entreprises', 'a site for businesses'),
  consulting: words('conseil', 'consulting'),
  service_firm: words('société de services avec salariés', 'service firm with staff'),
  french_micro_firm: words('très petite entreprise en France', 'very small firm in France'),
  french_firm: words('entreprise plus grande, en France', 'larger firm in France'),
  french_it: words('informatique, en France', 'IT, in France'),
  paris_data_0: words(
    'data scientist à Paris, moins d’un an de métier',
    'data scientist in Paris, under a year in the trade',
  ),
  paris_data_1: words(
    'data scientist à Paris, 1 à 2 ans de métier',
    'data scientist in Paris, 1 to 2 years in the trade',
  ),
  paris_data_3: words(
    'data scientist à Paris, 3 à 4 ans de métier',
    'data scientist in Paris, 3 to 4 years in the trade',
  ),
  paris_data_5: words(
    'data scientist à Paris, 5 à 10 ans de métier',
    'data scientist in Paris, 5 to 10 years in the trade',
  ),
  paris_data_15: words(
    'data scientist à Paris, plus de 15 ans de métier',
    'data scientist in Paris, over 15 years in the trade',
  ),
  micro_services: words(
    'micro-entreprise, professions libérales (BNC)',
    'French micro-enterprise, liberal professions (BNC)',
  ),
  micro_trade: words(
    'micro-entreprise, prestations commerciales (BIC)',
    'French micro-enterprise, trade services (BIC)',
  ),
  micro_sales: words(
    'micro-entreprise, vente de marchandises',
    'French micro-enterprise, sale of goods',
  ),
  search_ads: words('annonces dans un moteur de recherche', 'ads in a search engine'),
  lost_in_90_days: words(
    'part des nouveaux qui ont arrêté au bout de 90 jours',
    'share of newcomers who stopped within 90 days',
  ),
} as const;

export type Qualifier = keyof typeof QUALIFIERS;
