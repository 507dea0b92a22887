import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { CategoryKey } from '#shared/features/ledger/categories.ts';
import type { Method } from '#shared/features/ledger/model.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import type { Channel } from './cells.ts';

/** A customer who buys days. */
export type Client = {
  readonly party: string;
  readonly label: Words;
  readonly method: Method;
};

/** Those who come back, in the order in which they take turns. */
export const CLIENTS: readonly Client[] = [
  client('Atelier Lumen', words('Atelier de cadrage', 'Scoping workshop')),
  client('Groupe Hélianthe', words('Accompagnement de l’équipe produit', 'Product team coaching')),
  client('Coopérative Alba', words('Conseil, jours du mois', 'Consulting, days of the month')),
  client('Maison Verdier', words('Audit du parcours client', 'Customer journey audit'), 'cheque'),
  client('Brume Conseil', words('Jours en renfort', 'Days of reinforcement')),
  client('Ville de Montrevel', words('Formation des agents', 'Staff training')),
  client('Librairie Ponant', words('Stratégie de la lettre', 'Newsletter strategy')),
];

/** Customers abroad: outside French VAT, and paid in their own money. */
export const ABROAD = {
  USD: {
    ...client('Harbor & Pine LLC', words('Revue à distance', 'Remote review')),
    amount: 120_000,
    fx: '0.9215',
  },
  GBP: {
    ...client('Kestrel Studio Ltd', words('Atelier à distance', 'Remote workshop')),
    amount: 72_000,
    fx: '1.1724',
  },
} as const;

/** What sells without a day: paid out by the same house. */
export const PAYER = 'Stripe';
/** The club, the course, what was paid in cash at the stand, and what was given back. */
export const SOLD = {
  club: words('Abonnements du Club', 'Club subscriptions'),
  course: words('Ventes de « Cap clair »', '“Clear Heading” sales'),
  kit: words('Ventes du kit', 'Kit sales'),
  atStand: words('Guides vendus au salon', 'Guides sold at the fair'),
  passers: words('Visiteurs du salon', 'Visitors of the fair'),
  refund: words('Remboursement « Cap clair »', '“Clear Heading” refund'),
} as const;
/** Who changed their mind. */
export const REFUNDED = 'Camille Roux';

/** Something that is bought month after month. `rate` in basis points; null: no VAT to recover. */
export type Bought = {
  readonly party: string;
  readonly label: Words;
  readonly category: CategoryKey;
  readonly method: Method;
  readonly rate: number | null;
  /** The day of the month on which it is paid. */
  readonly day: number;
};

/** What costs the same every month, in cents. */
export const EVERY_MONTH: readonly (Bought & { readonly amount: number })[] = [
  { ...bought('Le Ponton', words('Bureau partagé', 'Shared desk'), 'rent', 1), amount: 28_000 },
  {
    ...bought('Maif', words('Responsabilité civile', 'Liability insurance'), 'insurance', 2, null),
    amount: 3_850,
  },
  {
    ...bought('Cabinet Orsel', words('Tenue des comptes', 'Bookkeeping'), 'fees', 3),
    amount: 9_500,
  },
  {
    ...bought('Notion Labs', words('Espace de travail', 'Workspace'), 'software', 3, 0, 'card'),
    amount: 1_920,
  },
  {
    ...bought('Brevo', words('Envoi de la lettre', 'Sending the letter'), 'software', 4),
    amount: 4_900,
  },
  {
    ...bought('Free', words('Internet et mobile', 'Internet and mobile'), 'telecom', 5),
    amount: 3_332,
  },
  {
    ...bought('Qonto', words('Frais de compte', 'Account fees'), 'bank_fees', 5, null),
    amount: 900,
  },
];

/** What costs now more, now less: the share of what is left that each takes. */
export const AS_IT_COMES: readonly (Bought & { readonly share: number })[] = [
  {
    ...bought('Studio Marl', words('Montage vidéo', 'Video editing'), 'subcontracting', 8),
    share: 0.36,
    method: 'transfer',
  },
  {
    ...bought('SNCF Connect', words('Train', 'Train'), 'travel', 11, null, 'card'),
    share: 0.2,
  },
  {
    ...bought('La Table du quai', words('Repas client', 'Client lunch'), 'meals', 14, 1000, 'card'),
    share: 0.1,
  },
  {
    ...bought('Papeterie du Port', words('Fournitures', 'Supplies'), 'supplies', 17, 2000, 'cash'),
    share: 0.06,
  },
  {
    ...bought('Librairie Ponant', words('Livres', 'Books'), 'training', 21, 550, 'card'),
    share: 0.08,
  },
  {
    ...bought('Camera Locale', words('Location de matériel', 'Equipment hire'), 'equipment', 24),
    share: 0.2,
    method: 'card',
  },
];

/** What it costs to be found, by channel. */
export const TO_BE_FOUND: Readonly<Record<Channel, Bought>> = {
  linkedIn: bought('LinkedIn', words('Publicité', 'Advertising'), 'advertising', 20, 0, 'card'),
  podcast: bought(
    'Ondes Libres',
    words('Partenariat podcast', 'Podcast sponsorship'),
    'advertising',
    15,
  ),
  fair: bought('Salon Solo & Co', words('Stand', 'Stand'), 'advertising', 10),
};

/** A computer, which lasts for years and so is no expense of its month. */
export const LAPTOP: Bought = bought(
  'LDLC',
  words('Ordinateur portable', 'Laptop'),
  'fixed_asset',
  9,
  2000,
  'card',
);
/** What the owner takes out. */
export const OWNER: Bought = bought(
  '',
  words('Prélèvement du mois', 'Drawing of the month'),
  'owner_out',
  28,
  null,
  'transfer',
);
/** Whom that goes to, and what was put in when the books were begun. */
export const NO_FIGURES = {
  owner: words('Titulaire', 'Owner'),
  in: words('Apport au compte professionnel', 'Put into the business account'),
} as const;

function client(party: string, label: Words, method: Method = 'transfer'): Client {
  return { party, label, method };
}

function bought(
  party: string,
  label: Words,
  category: CategoryKey,
  day: number,
  rate: number | null = 2000,
  method: Method = 'direct_debit',
): Bought {
  return { party, label, category, day, rate, method };
}
