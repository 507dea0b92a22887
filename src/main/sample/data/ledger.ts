import { words } from '#shared/features/metrics/catalogue/typography.ts';
import { client, club, cost, course, found, move, sale } from './ledger-rows.ts';
import type { LedgerRow } from './ledger-rows.ts';
import { LEDGER_BEGINS } from './money.ts';

/*
 * To whom the entries of the sample's ledger go. To add one that returns: a row in LEDGER, with its
 * day of the month and its `share` of one of the month's amounts (`money.ts`), or an `amount` that is
 * taken from it first. To add one that happens now and then: the same with `when`; one that is no
 * part of any of these amounts says `from: null`.
 *
 * Entries of days to come are left out, so what a month has in it by any day is what the ledger
 * says. Clients and products are paid on the same days, so that the share of either holds on all of
 * them. Amounts are in cents, without VAT; months count from the last one of today's quarter (0)
 * into the past.
 */

/** The account beside the bank. */
export const SAVINGS = words('Livret pro', 'Business savings');

/** What lay in the bank before the first entry. */
export const OPENING_BALANCE = 154_030;

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

  // Out of the till, which a withdrawal fills first.
  cost('Parc Relais', words('Stationnement', 'Parking'), 'travel', {
    day: 8,
    when: thirdOf(0),
    amount: 2_500,
    method: 'cash',
  }),
  // What the bank names by a number alone waits until someone says what it was.
  cost('CARTE X4912', words('Paiement par carte', 'Card payment'), 'other_expense', {
    day: 12,
    when: { month: -1 },
    amount: 4_290,
    rate: null,
    method: 'card',
  }),
  cost('PRLV SEPA 8812', words('Prélèvement', 'Direct debit'), 'other_expense', {
    day: 18,
    when: { month: -1 },
    amount: 2_400,
    rate: null,
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
  move(words('Retrait d’espèces', 'Cash withdrawal'), ['bank', 'till'], {
    day: 6,
    when: thirdOf(0),
    amount: 12_000,
  }),
  move(words('Espèces du salon, déposées', 'Cash of the fair, paid in'), ['till', 'bank'], {
    day: 20,
    when: { months: [3, 10] },
    amount: 20_000,
  }),
  move(words('Mis de côté pour les impôts', 'Set aside for taxes'), ['bank', 'savings'], {
    day: 27,
    amount: 30_000,
  }),
  cost(OWNER, words('Prélèvement du mois', 'Drawing of the month'), 'owner_out', {
    day: 28,
    from: 'drawings',
    share: 1,
    rate: null,
    method: 'transfer',
  }),
];
