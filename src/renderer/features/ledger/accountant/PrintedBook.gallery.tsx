import type { OutputOf } from '#shared/ipc/contract.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { PrintedBook } from './PrintedBook.tsx';

const total = (name: string, ...amounts: readonly string[]): string[] => [
  '',
  '',
  '',
  '',
  name,
  '',
  '',
  ...amounts,
];

const RECEIPTS: OutputOf<'ledger.book'> = {
  name: 'livre-des-recettes-2026-01-01-2026-12-31.csv',
  hash: 'c0'.repeat(32),
  headings: [
    'N°',
    "Date d'encaissement",
    'Référence pièce',
    'Client',
    'Nature',
    'Activité',
    'Mode de règlement',
    'Montant HT',
    'TVA',
    'Montant encaissé',
  ],
  rows: [
    [
      '1',
      '05/02/2026',
      'F-2026-001',
      'Studio Lambda et Associés',
      'Atelier de deux jours',
      'Prestation',
      'Virement',
      '1200,00',
      '240,00',
      '1440,00',
    ],
    total('Total 1er trimestre 2026', '1200,00', '240,00', '1440,00'),
    total('Total 2e trimestre 2026', '0,00', '0,00', '0,00'),
    total('Total année 2026', '1200,00', '240,00', '1440,00'),
  ],
  business: 'Atelier Zoé Martin',
  siren: '732829320',
  madeOn: '2026-11-22',
  isWithoutVat: false,
  provisionalFrom: null,
};

/** A mixed activity that is exempt from VAT, whose last months are open. */
const MIXED: typeof RECEIPTS = {
  ...RECEIPTS,
  rows: [
    [
      '1',
      '05/02/2026',
      'F-1',
      'Studio Lambda',
      'Atelier',
      'Prestation BNC',
      'Virement',
      '41200,00',
      '0,00',
      '41200,00',
    ],
    ['2', '07/11/2026', 'F-2', 'Zoé', 'Collier', 'Vente', 'Espèces', '85,00', '0,00', '85,00'],
    total('Total année 2026', '41285,00', '0,00', '41285,00'),
    total('Total année 2026', '85,00', '0,00', '85,00').with(5, 'Vente'),
    total('Total année 2026', '41200,00', '0,00', '41200,00').with(5, 'Prestation BNC'),
  ],
  isWithoutVat: true,
  provisionalFrom: '2026-10-01',
};

// A sheet is as wide as paper, whatever the window: a narrow one moves over it.
const book = () => (
  <div style={{ overflowX: 'auto' }}>
    <PrintedBook
      book="receipts"
      purchases="purchases"
      from="2026-01-01"
      to="2026-12-31"
      siren={null}
    />
  </div>
);

export const states: readonly PieceState[] = [
  { name: 'a livre des recettes', render: book, answers: { 'ledger.book': RECEIPTS } },
  {
    name: 'a mixed activity, its last months open',
    render: book,
    answers: { 'ledger.book': MIXED },
  },
];
