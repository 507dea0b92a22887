/** What is said of what a row of a bank's file means, in French. */
export const guessFr = {
  /** Of a category: why it is proposed. */
  category: {
    name: 'Supposé d’après le nom',
    bank: 'Supposé d’après la catégorie de la banque',
    words: 'Supposé d’après le libellé',
    usual: 'Supposé : rien ne le dit',
  },
  vat: {
    name: 'TVA supposée d’après le nom',
    usual: 'TVA supposée d’après la catégorie',
    asked: 'TVA à préciser : elle dépend de la facture',
  },
  heading: 'TVA',
  vatOf: 'TVA de la ligne {line}',
  abroad: '{rate}, étranger',
  choose: 'à préciser',
  left: '{count, plural, one {# supposition en italique, à confirmer} other {# suppositions en italique, à confirmer}} : Entrée accepte toutes les pareilles et va à la suivante.',
  asked:
    '{count, plural, one {TVA à préciser sur # ligne : sans réponse, elle entre hors TVA.} other {TVA à préciser sur # lignes : sans réponse, elles entrent hors TVA.}}',
  unknown:
    'Votre situation fiscale ne dit pas si vous facturez la TVA : ces écritures entrent sans. Précisez-la dans les Réglages.',
};
