import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyName } from '#shared/features/ledger/guess/party-name.ts';

describe('the name in what a bank wrote', () => {
  it.each([
    // Cards
    ['CARTE X4912 U EXPRESS 69 LYON 12/10', 'U Express'],
    ['CARTE X4912 12/10 U EXPRESS', 'U Express'],
    ['130722 CB****6516 – ZYKE 33CADAUJAC', 'Zyke'],
    ['130722 CB****6516 – LOULOU PRIMEUR 30BORDEAUX', 'Loulou Primeur'],
    ['130722 CB****6516 – AUCHAN SUPER MA30BORDEAUX', 'Auchan Super Ma'],
    ['CARTE 12/10/26 U EXPRESS CB*4912', 'U Express'],
    ['CARTE 12/10 BUREAU VALLEE LYON', 'Bureau Vallee'],
    ['CB SNCF-VOYAGEURS 75PARIS 12/10', 'Sncf-Voyageurs'],
    ['CB  U EXPRESS        12/10/26', 'U Express'],
    ['PAIEMENT PAR CARTE X4912 LE COMPTOIR LYON 12/10', 'Le Comptoir'],
    ['PAIEMENT CB 1210 LYON LE COMPTOIR CARTE 4974', 'Le Comptoir'],
    ['FACTURE CARTE DU 121026 LE COMPTOIR PARIS CARTE 4974XXXXXXXX4912', 'Le Comptoir'],
    ['ACHAT CB LE COMPTOIR 12.10.26 CARTE NUMERO 491', 'Le Comptoir'],
    ['CARTE 03/10 LE BISTROT ORANGE', 'Le Bistrot'],
    ['CARTE 03/10 PAYPAL *ADOBE', 'Adobe'],
    ['AVOIR 12/10/26 AMAZON CB*4912', 'Amazon'],
    ['CARTE X4912 STUDIO 54 75011 PARIS 12/10', 'Studio 54'],
    // Direct debits
    ['PRLV SEPA OVH SAS', 'Ovh'],
    ['PRLV SEPA OVH SAS ECH/151026 ID EMETTEUR/FR58ZZZ123456 MDT/X1 REF/12 LIB/OVH', 'Ovh'],
    ['PRELEVEMENT DE FREE MOBILE REF : 0612345678', 'Free Mobile'],
    ['PRÉLÈVEMENT EUROPÉEN DE HARMONIE MUTUELLE', 'Harmonie Mutuelle'],
    ['PRLV ATELIER BLEU FR12ZZZ456789', 'Atelier Bleu'],
    // Transfers
    ['VIR INST MAISON DUBREUIL', 'Maison Dubreuil'],
    ['VIR MAISON DUBREUIL F-12', 'Maison Dubreuil'],
    [
      'VIR SEPA RECU /DE MAISON DUBREUIL SARL /MOTIF FACTURE F-12 /REF NOTPROVIDED',
      'Maison Dubreuil',
    ],
    ['VIR RECU 1234567890 DE: MAISON DUBREUIL MOTIF: F-12 REF: X', 'Maison Dubreuil'],
    ['VIREMENT EN VOTRE FAVEUR DE MAISON DUBREUIL FACTURE 12', 'Maison Dubreuil'],
    ['VIREMENT INSTANTANÉ DE M. DUPONT JEAN RÉFÉRENCE : 12', 'Dupont Jean'],
    ['VIREMENT SEPA EMIS /MOTIF LOYER /BEN MME DURAND /REFDO 12', 'Durand'],
    ['VIR DE L’ATELIER DES CHAMPS', 'L’Atelier des Champs'],
    // As they are
    ['Studio Lambda', 'Studio Lambda'],
    ['iPhone Réparation', 'iPhone Réparation'],
    ['OVH SAS', 'Ovh'],
    ['1Password', '1Password'],
    ['KPMG', 'KPMG'],
    ['REMBOURSEMENT SNCF', 'SNCF'],
    ['REJET PRLV SEPA FREE MOBILE', 'Free Mobile'],
    ['EXTOURNE PRLV EDF', 'Edf'],
    ['PRLV IMPAYE RETOUR ATELIER BLEU', 'Atelier Bleu'],
    ['ANN CARTE AMAZON', 'Amazon'],
    ['ANN MARTIN', 'Ann Martin'],
    ['CREDIT CARTE 1234 LEROY MERLIN', 'Leroy Merlin'],
    ['VIR CPTE A CPTE M DUPONT', 'Dupont'],
    // No name at all
    ['CB 02/03', ''],
    ['VIR SEPA', ''],
    ['CHEQUE 1234567', ''],
    ['VIREMENT DE COMPTE A COMPTE', ''],
    ['', ''],
  ])('“%s” is “%s”', (words, name) => {
    expect(partyName(words)).toBe(name);
  });

  it('is no longer than what was written, and is found once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        expect(partyName(words).length).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
