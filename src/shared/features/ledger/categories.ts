/** What an entry is for: its words in the files, its account and that account's name (PCG). */
export type Category = {
  readonly kind: 'receipt' | 'expense';
  readonly fr: string;
  readonly en: string;
  readonly account: string;
  readonly accountName: string;
};

type CategoryRow = readonly [fr: string, en: string, account: string, accountName: string];

const RECEIPTS = {
  services: ['Prestations de services', 'Services', '706000', 'Prestations de services'],
  goods: ['Ventes de marchandises', 'Goods', '707000', 'Ventes de marchandises'],
  other_income: ['Autres produits', 'Other income', '708000', 'Produits des activités annexes'],
  owner_in: ['Apport personnel', 'Owner contribution', '108000', "Compte de l'exploitant"],
} as const satisfies Readonly<Record<string, CategoryRow>>;

const EXPENSES = {
  goods_purchase: [
    'Achats de marchandises',
    'Goods for resale',
    '607000',
    'Achats de marchandises',
  ],
  supplies: [
    'Fournitures administratives',
    'Office supplies',
    '606400',
    'Fournitures administratives',
  ],
  equipment: [
    'Petit équipement',
    'Small equipment',
    '606300',
    "Fournitures d'entretien et de petit équipement",
  ],
  software: [
    'Logiciels et abonnements',
    'Software',
    '651000',
    'Redevances pour licences et logiciels',
  ],
  subcontracting: ['Sous-traitance', 'Subcontracting', '611000', 'Sous-traitance générale'],
  rent: ['Loyer', 'Rent', '613200', 'Locations immobilières'],
  insurance: ['Assurances', 'Insurance', '616000', "Primes d'assurances"],
  training: ['Formation et documentation', 'Training and documentation', '618000', 'Divers'],
  fees: ['Honoraires', 'Professional fees', '622600', 'Honoraires'],
  advertising: ['Publicité', 'Advertising', '623000', 'Publicité'],
  travel: ['Déplacements', 'Travel', '625100', 'Voyages et déplacements'],
  meals: ['Repas et réception', 'Meals', '625700', 'Réceptions'],
  telecom: [
    'Téléphone et internet',
    'Phone and internet',
    '626000',
    'Frais postaux et de télécommunications',
  ],
  bank_fees: ['Frais bancaires', 'Bank fees', '627000', 'Services bancaires'],
  taxes: ['Impôts et taxes', 'Taxes', '635000', 'Autres impôts et taxes'],
  social: [
    'Cotisations sociales',
    'Social contributions',
    '646000',
    "Cotisations sociales personnelles de l'exploitant",
  ],
  owner_out: ['Prélèvement personnel', 'Owner drawing', '108000', "Compte de l'exploitant"],
  fixed_asset: [
    'Immobilisation',
    'Fixed asset',
    '218300',
    'Matériel de bureau et matériel informatique',
  ],
  other_expense: [
    'Autres charges',
    'Other expense',
    '658000',
    'Charges diverses de gestion courante',
  ],
} as const satisfies Readonly<Record<string, CategoryRow>>;

export type CategoryKey = keyof typeof RECEIPTS | keyof typeof EXPENSES;

/** Every category, in the order in which it is offered: what comes in, then what goes out. */
export const CATEGORY_KEYS = [
  ...(Object.keys(RECEIPTS) as (keyof typeof RECEIPTS)[]),
  ...(Object.keys(EXPENSES) as (keyof typeof EXPENSES)[]),
] as const satisfies readonly CategoryKey[];

function categoriesOf<Key extends string>(
  kind: Category['kind'],
  rows: Readonly<Record<Key, CategoryRow>>,
): Readonly<Record<Key, Category>> {
  const entries = Object.entries<CategoryRow>(rows).map(([key, [fr, en, account, accountName]]) => [
    key,
    { kind, fr, en, account, accountName },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Key, Category>>;
}

/** The categories and their accounts. */
export const CATEGORIES: Readonly<Record<CategoryKey, Category>> = {
  ...categoriesOf('receipt', RECEIPTS),
  ...categoriesOf('expense', EXPENSES),
};
