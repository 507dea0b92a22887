import { describe, expect, it } from 'vitest';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { excludedBy } from '#shared/features/ledger/vat/excluded.ts';
import { entry, expense, line } from '#tests/shared/features/ledger/entries.ts';

const about = (fields: Partial<EntryFields>) =>
  excludedBy(entry(1, expense({ label: '', lines: [line(12_000, 2000)], ...fields })));

/** Purchases as they are found in books: who was paid, what for, as what it was sorted. */
const REAL_LIFE: readonly (readonly [
  party: string,
  label: string,
  category: EntryFields['category'],
  excluded: ReturnType<typeof excludedBy>,
])[] = [
  // Meals, by firms and in places that are called after what carries or lodges people.
  ['Uber Eats', 'Déjeuner', 'meals', null],
  ['UBER *EATS HELP.UBER.COM', 'CARTE 12/03', 'other_expense', null],
  ['UberEats', '', 'travel', null],
  ['Bolt Food', 'Dîner', 'meals_away', null],
  ['Bolt Food', '', 'travel', null],
  ['Le Train Bleu', '', 'meals', null],
  ['Le Train Bleu', 'Client Durand', 'other_expense', null],
  ['Le Train Bleu', '', 'travel', null],
  ['Café de la Gare', '', 'travel', null],
  ['Hôtel du Lac', 'Déjeuner avec un client', 'meals', null],
  ['Hôtel du Lac', '', 'meals_away', null],
  ['Brasserie de l’Hôtel', '', 'travel', null],
  ['Restaurant Mercure', '', 'meals', null],
  ['Deliveroo', '', 'other_expense', null],
  ['Ibis', '2 nuits à Lille', 'meals_away', 'vat_on_lodging'],
  // Tolls, parking, hire and charging, also at a filling station.
  ['TotalEnergies', 'Péage A10', 'travel', null],
  ['Total Access', 'Péage badge', 'travel', null],
  ['Esso Express', 'Lavage', 'travel', null],
  ['APRR', 'Station Total Beaune', 'travel', null],
  ['Ulys', 'Télépéage novembre', 'telecom', null],
  ['TotalEnergies', 'Recharge véhicule', 'travel', null],
  ['Ionity', '', 'travel', null],
  ['Tesla Supercharger', '', 'travel', null],
  ['SNCF Effia', 'Parking gare', 'travel', null],
  ['Parking Aéroport Nantes', 'Avion de 8 h', 'travel', null],
  ['Sixt', 'Location utilitaire', 'travel', null],
  // Energy of the office, and names that happen to be those of fuel.
  ['TotalEnergies', 'Électricité bureau', 'rent', null],
  ['Total', 'Total de la facture', 'supplies', null],
  ['Fuel Studio', 'Identité visuelle', 'subcontracting', null],
  ['Diesel', 'Écran', 'equipment', null],
  ['Essence Naturelle', 'Savon', 'goods_purchase', null],
  ['TotalEnergies', '', 'travel', 'vat_on_fuel'],
  ['TotalEnergies', 'Péage et gazole', 'travel', 'vat_on_fuel'],
  ['Leclerc', 'Sans plomb 98', 'other_expense', 'vat_on_fuel'],
  ['Station essence Auchan', '', 'travel', 'vat_on_fuel'],
  ['Esso Express', '', 'other_expense', 'vat_on_fuel'],
  ['Shell', 'Diesel', 'travel', 'vat_on_fuel'],
  // Courses and rooms, whoever sells them.
  ['Booking', 'Formation vente', 'training', null],
  ['Booking', 'Formation à la négociation', 'other_expense', null],
  ['Mercure', 'Séminaire sur deux jours', 'training', null],
  ['Novotel Lyon', 'Location salle de réunion', 'rent', null],
  ['Hôtel Campanile', 'Salle de séminaire', 'other_expense', null],
  ['Train the Trainer', 'Atelier', 'training', null],
  ['Hôtel du Nord', 'Formation à Lille', 'training', 'vat_on_lodging'],
  ['Booking.com', '3 nuits', 'training', 'vat_on_lodging'],
  ['SNCF', 'Formation à Lyon', 'training', 'vat_on_transport'],
  // Names that are a house’s in another trade.
  ['Mercure', 'Consultation de la base', 'software', null],
  ['Mercure de France', 'Livres', 'training', null],
  ['Bolt', 'Abonnement', 'software', null],
  ['G7 Conseil', 'Audit', 'fees', null],
  ['Booking Agency', 'Commission', 'commissions', null],
  ['Hôtel des impôts', '', 'taxes', null],
  ['Hôtel d’entreprises de Nantes', 'Bureau', 'rent', null],
  ['Maître d’hôtel Paul', 'Service', 'subcontracting', null],
  ['Chambre de commerce', 'Cotisation', 'taxes', null],
  ['Adagio Musique', 'Sonorisation', 'subcontracting', null],
  ['OVH', 'Hébergement web', 'software', null],
  ['Avion Papier', 'Flyers', 'advertising', null],
  ['Air France Cargo', 'Fret', 'goods_purchase', null],
  ['Papeterie', 'Papier cadeau', 'supplies', null],
  ['Mercure', '', 'travel', 'vat_on_lodging'],
  ['Hôtel Mercure', '', 'other_expense', 'vat_on_lodging'],
  ['B&B Hôtels', '', 'travel', 'vat_on_lodging'],
  ['Airbnb', 'Location appartement', 'travel', 'vat_on_lodging'],
  ['Hôtel-Restaurant du Lac', 'Chambre simple', 'travel', 'vat_on_lodging'],
  ['Gîte des Cimes', '2 nuitées', 'travel', 'vat_on_lodging'],
  // Being carried.
  ['Uber', '', 'travel', 'vat_on_transport'],
  ['UBER *TRIP', '', 'other_expense', 'vat_on_transport'],
  ['Bolt', 'Course gare', 'travel', 'vat_on_transport'],
  ['BOLT.EU', '', 'other_expense', 'vat_on_transport'],
  ['Agence du Port', 'Billet de train Rennes', 'other_expense', 'vat_on_transport'],
  ['RATP', 'Recharge Navigo', 'travel', 'vat_on_transport'],
  ['G7', 'Orly', 'travel', 'vat_on_transport'],
  ['Trainline', '', 'other_expense', 'vat_on_transport'],
  ['Transavia', '', 'travel', 'vat_on_transport'],
  ['Maison Roux', 'Cadeau de fin d’année', 'meals', 'vat_on_gifts'],
];

describe('what was bought, in books of real life', () => {
  it.each(REAL_LIFE)('%s, %s, as %s: %s', (party, label, category, excluded) => {
    expect(about({ party, label, category })).toBe(excluded);
  });
});

describe('VAT that is not deducted', () => {
  it.each([
    ['SNCF Connect', 'vat_on_transport'],
    ['Taxis G7', 'vat_on_transport'],
    ['Hôtel de la Gare', 'vat_on_lodging'],
    ['Ibis Lyon Part-Dieu', 'vat_on_lodging'],
    ['Station-service du Pont', 'vat_on_fuel'],
    ['Papeterie Durand', null],
    ['Entrainement Sport', null],
  ])('is told by the words: %s', (party, excluded) => {
    expect(about({ party })).toBe(excluded);
  });

  it('is told by the category of travel, but for tolls, parking and hire', () => {
    expect(about({ party: 'Régie des lignes', category: 'travel' })).toBe('vat_on_transport');
    for (const party of ['Péage A6', 'Parking Indigo', 'Vinci Autoroutes'])
      expect(about({ party, category: 'travel' })).toBeNull();
  });

  it('is that of presents above 73 € with VAT, 69 € before 2021', () => {
    const gift = { party: 'Maison Roux', label: 'Cadeau client' };
    expect(about({ ...gift, lines: [line(7300, 2000)] })).toBeNull();
    expect(about({ ...gift, lines: [line(7301, 2000)] })).toBe('vat_on_gifts');
    const before = { paidOn: '2020-12-31', lines: [line(6901, 2000)] };
    expect(about({ ...gift, ...before })).toBe('vat_on_gifts');
  });

  it('is no doubt of fuel of which a part is outside VAT', () => {
    const fuel = { party: 'Total Access' };
    expect(about(fuel)).toBe('vat_on_fuel');
    expect(about({ ...fuel, lines: [line(9_600, 2000), line(400)] })).toBeNull();
  });
});
