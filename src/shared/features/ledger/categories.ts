/**
 * What an entry of a category counts as. A `sale` is turnover, and `other_income` is as long as nobody
 * says otherwise; `income` is money of the business that is none (interest, insurance, grants). A
 * `purchase` stands in the registre des achats, a `cost` is any other expense, an `asset` lasts for years
 * and is no cost of one; `neither` is no income and no cost: the owner's money, loans, VAT paid.
 */
export const CATEGORY_USES = [
  'sale',
  'other_income',
  'income',
  'purchase',
  'cost',
  'asset',
  'neither',
] as const;
/** One of them. */
export type CategoryUse = (typeof CATEGORY_USES)[number];

/** What an entry is for: its words in the files, its ledger account and that account's name (PCG). */
export type Category = {
  readonly kind: 'receipt' | 'expense';
  readonly fr: string;
  readonly en: string;
  readonly account: string;
  readonly accountName: string;
  readonly use: CategoryUse;
};

type CategoryRow = readonly [
  use: CategoryUse,
  fr: string,
  en: string,
  account: string,
  accountName: string,
];

const OWNER = "Compte de l'exploitant";
const LOANS = 'Emprunts auprès des établissements de crédit';
const WAITING = "Comptes d'attente";

/*
 * Accounts and their names: plan comptable général as amended by ANC 2022-06, for years opened from
 * 1 January 2025. Keys are stored and never change; words and accounts may.
 */
const RECEIPTS = {
  services: ['sale', 'Prestations de services', 'Services', '706000', 'Prestations de services'],
  goods: ['sale', 'Ventes de marchandises', 'Goods', '707000', 'Ventes de marchandises'],
  other_income: [
    'other_income',
    'Autres produits',
    'Other income',
    '708000',
    'Produits des activités annexes',
  ],
  interest: [
    'income',
    'Intérêts reçus',
    'Interest received',
    '768000',
    'Autres produits financiers',
  ],
  insurance_payment: [
    'income',
    'Indemnités reçues',
    'Insurance payments',
    '758000',
    'Indemnités et autres produits',
  ],
  subsidy: ['income', 'Subventions', 'Grants', '740000', 'Subventions'],
  vat_refund: [
    'neither',
    'Remboursement de TVA',
    'VAT repaid',
    '445830',
    "Remboursement de taxes sur le chiffre d'affaires demandé",
  ],
  loan_in: ['neither', 'Emprunt reçu', 'Loan received', '164000', LOANS],
  deposit_back: [
    'neither',
    'Caution rendue',
    'Deposit returned',
    '275000',
    'Dépôts et cautionnements versés',
  ],
  owner_in: ['neither', 'Apport personnel', 'Owner contribution', '108000', OWNER],
  unsorted_receipt: ['neither', 'Recette à classer', 'Receipt to sort', '471000', WAITING],
} as const satisfies Readonly<Record<string, CategoryRow>>;

const EXPENSES = {
  goods_purchase: [
    'purchase',
    'Achats de marchandises',
    'Goods for resale',
    '607000',
    'Achats de marchandises',
  ],
  supplies: [
    'purchase',
    'Fournitures administratives',
    'Office supplies',
    '606400',
    'Fournitures administratives',
  ],
  equipment: [
    'purchase',
    'Petit équipement',
    'Small equipment',
    '606300',
    "Fournitures d'entretien et de petit équipement",
  ],
  bought_services: [
    'purchase',
    'Prestations achetées pour un client',
    'Services bought for a customer',
    '604000',
    "Achats d'études et prestations de services",
  ],
  subcontracting: ['cost', 'Sous-traitance', 'Subcontracting', '611000', 'Sous-traitance générale'],
  software: [
    'cost',
    'Logiciels et abonnements',
    'Software',
    '651100',
    'Redevances pour concessions, brevets, licences, marques, procédés, solutions informatiques',
  ],
  rent: ['cost', 'Loyer', 'Rent', '613200', 'Locations immobilières'],
  lease: ['cost', 'Crédit-bail', 'Finance lease', '612200', 'Crédit-bail mobilier'],
  equipment_rental: [
    'cost',
    'Location de matériel',
    'Equipment rental',
    '613500',
    'Locations mobilières',
  ],
  upkeep: [
    'cost',
    'Entretien et réparations',
    'Upkeep and repairs',
    '615000',
    'Entretien et réparations',
  ],
  insurance: ['cost', 'Assurances', 'Insurance', '616000', "Primes d'assurances"],
  training: [
    'cost',
    'Formation et documentation',
    'Training and documentation',
    '618500',
    'Frais de colloques, séminaires, conférences',
  ],
  fees: ['cost', 'Honoraires', 'Professional fees', '622600', 'Honoraires'],
  commissions: [
    'cost',
    'Commissions',
    'Commissions',
    '622200',
    'Commissions et courtages sur ventes',
  ],
  advertising: [
    'cost',
    'Publicité',
    'Advertising',
    '623000',
    'Publicité, publications, relations publiques',
  ],
  travel: ['cost', 'Déplacements', 'Travel', '625100', 'Voyages et déplacements'],
  meals_away: ['cost', 'Repas en déplacement', 'Meals away', '625600', 'Missions'],
  meals: ['cost', 'Repas et réception', 'Meals', '625700', 'Réceptions'],
  telecom: [
    'cost',
    'Téléphone et internet',
    'Phone and internet',
    '626000',
    'Frais postaux et de télécommunications',
  ],
  bank_fees: ['cost', 'Frais bancaires', 'Bank fees', '627000', 'Services bancaires et assimilés'],
  cfe: [
    'cost',
    'Cotisation foncière (CFE)',
    'Business property tax (CFE)',
    '635110',
    'Contribution économique territoriale',
  ],
  taxes: ['cost', 'Impôts et taxes', 'Taxes', '635000', 'Autres impôts et taxes'],
  social: [
    'cost',
    'Cotisations sociales',
    'Social contributions',
    '646000',
    "Cotisations sociales personnelles de l'exploitant",
  ],
  loan_interest: [
    'cost',
    "Intérêts d'emprunt",
    'Loan interest',
    '661100',
    'Intérêts des emprunts et dettes',
  ],
  penalties: [
    'cost',
    'Pénalités et autres charges',
    'Penalties and other charges',
    '658000',
    'Pénalités et autres charges',
  ],
  fixed_asset: [
    'asset',
    'Immobilisation',
    'Fixed asset',
    '218300',
    'Matériel de bureau et matériel informatique',
  ],
  loan_capital: ['neither', "Remboursement d'emprunt", 'Loan repaid', '164000', LOANS],
  deposit: [
    'neither',
    'Caution versée',
    'Deposit paid',
    '275000',
    'Dépôts et cautionnements versés',
  ],
  vat_payment: ['neither', 'TVA payée', 'VAT paid', '445510', 'TVA à décaisser'],
  vat_instalment: [
    'neither',
    'Acompte de TVA',
    'VAT instalment',
    '445810',
    "Acomptes – Régime simplifié d'imposition",
  ],
  income_tax: ['neither', 'Impôt sur le revenu', 'Income tax', '108000', OWNER],
  owner_out: ['neither', 'Prélèvement personnel', 'Owner drawing', '108000', OWNER],
  other_expense: ['cost', 'Dépense à classer', 'Expense to sort', '471000', WAITING],
} as const satisfies Readonly<Record<string, CategoryRow>>;

/** The key of a category that ships. */
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
  const entries = Object.entries<CategoryRow>(rows).map(
    ([key, [use, fr, en, account, accountName]]) => [
      key,
      { kind, use, fr, en, account, accountName },
    ],
  );
  return Object.fromEntries(entries) as Readonly<Record<Key, Category>>;
}

/** The categories that ship, with their accounts. */
export const CATEGORIES: Readonly<Record<CategoryKey, Category>> = {
  ...categoriesOf('receipt', RECEIPTS),
  ...categoriesOf('expense', EXPENSES),
};
