import type { CategoryKey } from '#shared/features/ledger/categories.ts';
import type { EntryKind, Method, VatKind } from '#shared/features/ledger/model.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import type { Channel, Course } from './figures.ts';

/*
 * What the sample business earned and spent, and to whom the entries of its ledger go. To add one
 * that returns: a row in LEDGER, with its day of the month and its `share` of one of the month's
 * amounts, or an `amount` that is taken from it first. To add one that happens now and then: the
 * same with `when`; one that is no part of any of these amounts says `from: null`.
 *
 * Entries of days to come are left out, so what a month has in it by any day is what the ledger
 * says. Clients and products are paid on the same days, so that the share of either holds on all of
 * them. Amounts are in cents, without VAT; months count from the last one of today's quarter (0)
 * into the past.
 */

/** What a month brings in or costs; `share` is the percentage that is not time sold. */
export const MONEY = {
  revenue: { levels: [524_000, 545_000, 607_000, 683_000, 780_000], season: 'work', chance: 0.07 },
  share: { levels: [5, 8, 29, 44, 54.5] },
  /** Members of the club. */
  members: { levels: [0, 0, 15, 38, 68], chance: 0.06 },
  /** Tools, accountant, insurance, desk. */
  costs: { levels: [141_000, 145_000, 155_000, 166_000, 176_000], chance: 0.06 },
  /** What it costs to be found. */
  'spend linkedIn': { levels: [36_000, 41_000, 54_000, 58_000, 63_000], chance: 0.1 },
  'spend podcast': { levels: [0, 10_000, 25_000, 36_000, 47_000], chance: 0.1 },
  'spend fair': { levels: [90_000, 90_000, 96_000, 96_000, 104_000], season: 'stand', chance: 0.1 },
} as const satisfies Readonly<Record<string, Course>>;

/** What a member of the club pays a month. */
export const MEMBERSHIP = 2_900;
/** Of all that comes in, what the owner takes out. */
export const OWNERS_PART = 0.45;

/** By how many points chance moves the share of a month. */
export const SHARE_CHANCE = 1.2;

/**
 * Points of share that the months of a launch bring, and what the months after lack: the course
 * opens its doors every four months, the last time to fewer people.
 */
export const LAUNCHES: Readonly<Record<number, number>> = {
  [-21]: 1.5,
  [-17]: 3,
  [-16]: -1.5,
  [-13]: 4.5,
  [-12]: -2.5,
  [-9]: 4.5,
  [-8]: -2,
  [-5]: 4,
  [-4]: -2.5,
  [-3]: -0.8,
  [-2]: 1,
  [-1]: 0.8,
};

/** From this month on there is a ledger; the money of the months before was typed. */
export const LEDGER_BEGINS = -23;
/** The receipts of this month were lost. */
export const NO_RECEIPTS = -24;

/** The amounts of a month on which entries draw, in steps of so many cents. */
export const AMOUNTS = {
  time: 5_000,
  club: MEMBERSHIP,
  products: 100,
  running: 10,
  drawings: 5_000,
  linkedIn: 1,
  podcast: 1,
  fair: 1,
} as const;
export type MonthAmount = keyof typeof AMOUNTS;

/** One entry of every month, or of some. */
export type LedgerRow = {
  /** Of the month; banks rest at weekends, and what falls there is paid on the Friday before. */
  readonly day: number;
  readonly from: MonthAmount | null;
  readonly amount?: number;
  readonly share?: number;
  readonly when?:
    | { readonly month: number }
    | { readonly months: readonly number[] }
    | { readonly every: number; readonly at: number };
  readonly kind: EntryKind;
  readonly party: string | Words;
  readonly label: Words;
  readonly category: CategoryKey;
  readonly method: Method;
  /** VAT in basis points; null: none to charge or recover. */
  readonly rate: number | null;
  readonly vatKind?: VatKind;
  readonly fx?: { readonly currency: string; readonly rate: string };
  readonly isInvoiced?: boolean;
  readonly tag?: Partial<Tag>;
  /** The channel that it pays for. */
  readonly channel?: Channel;
};

type Common = Partial<LedgerRow> & Pick<LedgerRow, 'day'>;

/** A client who buys days. */
const client = (party: string, label: Words, row: Common): LedgerRow => ({
  from: 'time',
  share: 1,
  kind: 'receipt',
  party,
  label,
  category: 'services',
  method: 'transfer',
  rate: 2000,
  isInvoiced: true,
  ...row,
});

/** What sells without a day, paid out by one house. */
const sale = (label: Words, row: Common): LedgerRow => ({
  from: 'products',
  share: 1,
  kind: 'receipt',
  party: 'Stripe',
  label,
  category: 'services',
  method: 'transfer',
  rate: 2000,
  tag: { stream: 'scalable' },
  ...row,
});

const club = (day: number): LedgerRow =>
  sale(words('Abonnements du Club', 'Club subscriptions'), {
    day,
    from: 'club',
    tag: { stream: 'scalable', isRecurring: true },
  });
const course = (day: number, share = 1): LedgerRow =>
  sale(words('Ventes de « Cap clair »', '“Clear Heading” sales'), { day, share });

/** Something bought. */
const cost = (
  party: string | Words,
  label: Words,
  category: CategoryKey,
  row: Common,
): LedgerRow => ({
  from: 'running',
  kind: 'expense',
  party,
  label,
  category,
  method: 'direct_debit',
  rate: 2000,
  ...row,
});

/** What it costs to be found. */
const found = (party: string, label: Words, channel: Channel, row: Common): LedgerRow =>
  cost(party, label, 'advertising', {
    from: channel,
    share: 1,
    channel,
    tag: { isAcquisition: true },
    ...row,
  });

const EVEN = { every: 2, at: 0 } as const;
const ODD = { every: 2, at: 1 } as const;
const thirdOf = (at: number) => ({ every: 3, at }) as const;
const OWNER = words('Titulaire', 'Owner');

/** All entries, those of a day in the order in which they are written. */
export const LEDGER: readonly LedgerRow[] = [
  // Clients, who take turns.
  client('Coopérative Alba', words('Conseil, jours du mois', 'Consulting, days of the month'), {
    day: 1,
  }),
  client('Atelier Lumen', words('Atelier de cadrage', 'Scoping workshop'), { day: 9, when: EVEN }),
  client('Groupe Hélianthe', words('Accompagnement de l’équipe produit', 'Product team coaching'), {
    day: 9,
    when: ODD,
  }),
  client('Maison Verdier', words('Audit du parcours client', 'Customer journey audit'), {
    day: 17,
    when: thirdOf(0),
    method: 'cheque',
  }),
  client('Brume Conseil', words('Jours en renfort', 'Days of reinforcement'), {
    day: 17,
    when: thirdOf(1),
  }),
  client('Librairie Ponant', words('Stratégie de la lettre', 'Newsletter strategy'), {
    day: 17,
    when: thirdOf(2),
  }),
  client('Ville de Montrevel', words('Formation des agents', 'Staff training'), {
    day: 25,
    share: 0.7,
  }),
  // Those abroad are outside French VAT, and pay in their own money.
  client('Harbor & Pine LLC', words('Revue à distance', 'Remote review'), {
    day: 17,
    when: { every: 8, at: 0 },
    amount: 120_000,
    rate: 0,
    vatKind: 'abroad_service',
    fx: { currency: 'USD', rate: '0.9215' },
  }),
  client('Kestrel Studio Ltd', words('Atelier à distance', 'Remote workshop'), {
    day: 17,
    when: { every: 8, at: 4 },
    amount: 72_000,
    rate: 0,
    vatKind: 'abroad_service',
    fx: { currency: 'GBP', rate: '1.1724' },
  }),

  // The club, the course and the kit; now and then cash at the fair, and a refund.
  club(1),
  club(9),
  club(17),
  club(25),
  course(1),
  sale(words('Ventes du kit', 'Kit sales'), { day: 9 }),
  course(17),
  course(25, 0.7),
  sale(words('Guides vendus au salon', 'Guides sold at the fair'), {
    day: 14,
    when: { months: [3, 10] },
    amount: 18_000,
    party: words('Visiteurs du salon', 'Visitors of the fair'),
    method: 'cash',
  }),
  sale(words('Remboursement « Cap clair »', '“Clear Heading” refund'), {
    day: 18,
    when: { every: 7, at: 4 },
    amount: -19_000,
    party: 'Camille Roux',
    method: 'card',
  }),

  // The same every month.
  cost('Le Ponton', words('Bureau partagé', 'Shared desk'), 'rent', { day: 1, amount: 28_000 }),
  cost('Maif', words('Responsabilité civile', 'Liability insurance'), 'insurance', {
    day: 2,
    amount: 3_850,
    rate: null,
  }),
  cost('Cabinet Orsel', words('Tenue des comptes', 'Bookkeeping'), 'fees', {
    day: 3,
    amount: 9_500,
  }),
  cost('Notion Labs', words('Espace de travail', 'Workspace'), 'software', {
    day: 3,
    amount: 1_920,
    vatKind: 'foreign_service',
    method: 'card',
  }),
  cost('Brevo', words('Envoi de la lettre', 'Sending the letter'), 'software', {
    day: 4,
    amount: 4_900,
  }),
  cost('Free', words('Internet et mobile', 'Internet and mobile'), 'telecom', {
    day: 5,
    amount: 3_332,
  }),
  cost('Qonto', words('Frais de compte', 'Account fees'), 'bank_fees', {
    day: 5,
    amount: 900,
    rate: null,
  }),

  // Now more, now less: the share of what is left.
  cost('Studio Marl', words('Montage vidéo', 'Video editing'), 'subcontracting', {
    day: 9,
    share: 0.36,
    method: 'transfer',
  }),
  cost('SNCF Connect', words('Train', 'Train'), 'travel', {
    day: 11,
    share: 0.2,
    rate: null,
    method: 'card',
  }),
  cost('La Table du quai', words('Repas client', 'Client lunch'), 'meals', {
    day: 14,
    share: 0.1,
    rate: 1000,
    method: 'card',
  }),
  cost('Papeterie du Port', words('Fournitures', 'Supplies'), 'supplies', {
    day: 17,
    share: 0.06,
    method: 'card',
  }),
  cost('Librairie Ponant', words('Livres', 'Books'), 'training', {
    day: 21,
    share: 0.08,
    rate: 550,
    method: 'card',
  }),
  cost('Camera Locale', words('Location de matériel', 'Equipment hire'), 'equipment', {
    day: 24,
    share: 0.2,
    method: 'card',
  }),

  // To be found.
  found('Ondes Libres', words('Partenariat podcast', 'Podcast sponsorship'), 'podcast', {
    day: 15,
  }),
  found('LinkedIn', words('Publicité', 'Advertising'), 'linkedIn', {
    day: 20,
    vatKind: 'foreign_service',
    method: 'card',
  }),
  found('Salon Solo & Co', words('Stand', 'Stand'), 'fair', { day: 25 }),

  // No figures of the month: the owner's own money, and a computer that lasts for years.
  {
    ...client('', words('Apport au compte professionnel', 'Put into the business account'), {
      day: 1,
    }),
    from: null,
    amount: 500_000,
    when: { month: LEDGER_BEGINS },
    party: OWNER,
    category: 'owner_in',
    rate: null,
    isInvoiced: false,
  },
  cost('LDLC', words('Ordinateur portable', 'Laptop'), 'fixed_asset', {
    day: 9,
    from: null,
    amount: 168_250,
    when: { month: -10 },
    method: 'card',
  }),
  cost(OWNER, words('Prélèvement du mois', 'Drawing of the month'), 'owner_out', {
    day: 28,
    from: 'drawings',
    share: 1,
    rate: null,
    method: 'transfer',
  }),
];
