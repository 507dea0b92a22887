/** The words of the page of the model, in French: the shape that English follows. */
export const fr = {
  title: 'Mon modèle en une page',
  about: 'Neuf cases, remplies dans l’ordre ; chacune avec le chiffre qui la surveille.',
  print: 'Enregistrer en PDF',
  saved: 'Page du modèle enregistrée',
  box: {
    problem: {
      name: 'Problème',
      asks: 'Les trois pires problèmes, et comment on s’en sort aujourd’hui',
    },
    customers: { name: 'Clients', asks: 'Pour qui, et qui le premier' },
    value: { name: 'Promesse', asks: 'La phrase qui fait qu’on vous choisit' },
    solution: { name: 'Solution', asks: 'Trois choses au plus que vous faites' },
    channels: { name: 'Canaux', asks: 'Par où vous arrivez jusqu’à eux' },
    revenue: { name: 'Revenus', asks: 'Le prix, et ce qu’un client rapporte' },
    costs: { name: 'Coûts', asks: 'Ce que coûte un client, à gagner et à servir' },
    metrics: { name: 'Chiffres clés', asks: 'Le chiffre qui compte à cette étape' },
    advantage: { name: 'Ce qu’on ne peut pas copier', asks: 'Ce qui ne s’achète pas' },
  },
  text: '{number}. {box}',
  sureness: { guess: 'Supposé', heard: 'Entendu', measured: 'Mesuré' },
  surenessOf: 'À quel point j’en suis sûr : {box}',
  unmeasured:
    '« Mesuré » demande six valeurs du chiffre qui surveille la case : {known, number} pour l’instant.',
  watcher: {
    none: 'Aucun chiffre suivi ne surveille cette case.',
    of: 'Le chiffre qui surveille : {box}',
  },
  writtenOn: 'écrit le {day}',
  before: '{count, plural, =1 {# version précédente} other {# versions précédentes}}',
  version: '{day} · {sureness}',
  empty: 'vide',
  risk: {
    title: 'La case la plus risquée du mois',
    none: 'Pas encore choisie',
    why: 'Pourquoi celle-là, et que faire ce mois-ci ?',
    mark: 'la plus risquée',
  },
} as const;
