/** The words of where it sticks, in French: the shape that English follows. */
export const fr = {
  title: 'Où ça coince ?',
  about:
    'Des étapes entre un inconnu et votre CA de l’année, celle qui pèserait le plus si elle allait aussi loin qu’elle a déjà montré pouvoir aller.',
  whole: 'Tout le classement',
  period: 'Mois lus : {first} – {last}.',
  take: 'La prendre',
  takeWith: 'Prendre les deux',
  proposed: 'Pour le prochain trimestre : « {metric} ».',
  proposedWith: 'Pour le prochain trimestre : « {metric} », avec le garde-fou « {guardrail} ».',
  of: '{part} sur {whole}',
  rest: '{all} moins {less}',
  kept: {
    cart_abandonment: 'Paniers menés au paiement',
    search_failure: 'Recherches qui trouvent',
  },
  gain: {
    money: '{amount} de CA en plus sur {year}',
    margin: '{amount} en plus après coûts directs, sur {year} de CA',
    share: '{amount} de clients en plus',
  },
  verdict: {
    named:
      'Depuis {months, number} mois, c’est « {name} » qui bouge le plus d’un mois à l’autre : {rate}, d’ordinaire à {width} près, hasard retiré. À {held} pendant un an, tout le reste égal, cela ferait environ {gain}. Rien ne dit encore comment y arriver.',
    only: 'C’est la seule étape que vos chiffres permettent de juger.',
    capacity:
      '« {name} » est l’étape qui bouge le plus, mais vos jours ne suivraient pas : vos jours non vendus valent environ {spare} par an. Ce qui coince, ce sont vos jours.',
    two: 'Deux étapes se valent presque : « {name} » (environ {gain}) et « {other} » (environ {otherGain}). Rien ne dit encore comment y arriver.',
    none: 'Vos taux bougent comme le ferait le hasard avec si peu de cas : on ne voit pas où ça coince.',
    not_yet: 'Trop peu de chiffres pour le dire : il faut 6 mois finis et 30 cas par étape.',
    do_not_meet: 'Vos chiffres ne se recoupent pas : rien n’est nommé tant que c’est ainsi.',
    no_model: 'Dites d’abord ce que vous vendez : le chemin jusqu’au CA en dépend.',
    settings: 'Dire ce que je vends',
  },
  unknownAmount: 'Le montant au bout n’est pas connu : le classement est en clients, pas en euros.',
  projected: '{metric} : {months, number} mois connus, ramenés à un an.',
  compared: {
    title: 'Comparé à d’autres',
    one: '« {name} » : {rate} chez vous, d’ordinaire {usual} chez d’autres ({source}). À {usual} pendant un an, tout le reste égal, cela ferait environ {gain}.',
    isTwo: 'Les deux premiers se valent presque.',
  },
  missing: {
    title: 'Ce qui manque',
    between:
      '{name} : {months, plural, =0 {rien de connu} one {# mois connu} other {# mois connus}} sur 12, il en faut 6. L’étape est sautée : « {from} » et « {to} » sont lus l’un après l’autre.',
    edge: '{name} : {months, plural, =0 {rien de connu} one {# mois connu} other {# mois connus}} sur 12, il en faut 6.',
    amount:
      '{name} : {months, plural, =0 {rien de connu} one {# mois connu} other {# mois connus}} sur 12, il en faut 6 pour compter en euros.',
    few: '« {name} » : il faut 6 mois finis, 30 cas, 5 oui et 5 non ; à ce jour {months, number} mois, {asks} cas, {yes} oui.',
    typed_percent:
      '{name} : un pourcentage saisi tel quel ne dit pas sur combien de cas. Saisissez ses deux nombres.',
    do_not_meet:
      '« {one} » fait {first}, « {other} » fait {second} : ce devrait être le même nombre.',
    no_path: '{name} : aucun chemin ne mène de là à votre CA.',
    type: 'Saisir',
    follow: 'Suivre',
  },
  table: {
    title: 'Toutes les étapes',
    step: 'Étape',
    cases: 'Cas',
    casesOf: '{yes} sur {asks}',
    months: '{months, plural, one {# mois} other {# mois}}',
    rate: 'Taux',
    width: 'D’ordinaire à',
    gain: 'Cela ferait',
    standing: 'Peut être nommée ?',
    moves: 'oui : bouge plus que le hasard',
    chance: 'non : bouge comme le hasard',
    few: 'non : trop peu de cas',
    beyondDays: 'plus que vos jours ne tiennent',
    skipped: 'sans « {name} », pas suivi',
  },
  levers: {
    title: 'À côté',
    text: 'Un montant ou une quantité n’a pas de cas dont on puisse retirer le hasard : jamais nommé.',
    row: '{part} pour chaque « {whole} » : {value}',
  },
  how: {
    title: 'Comment c’est calculé',
    path: '{amount} d’un an = le produit des étapes ci-dessus, donc un taux p qui passe à p + w y ajoute {amount} × w ÷ p.',
    sum: 'Le CA des 12 prochains mois = Σ [C₀·qᵐ + N·(1 − qᵐ) ÷ (1 − q)] × CA par client, avec q = 1 − taux de clients perdus, C₀ clients aujourd’hui et N nouveaux par mois ; refait avec le taux déplacé.',
    width:
      's = moyenne des écarts d’un mois à l’autre ÷ 1,128. c = √(p(1 − p) × moyenne de 1/n) : ce que fait le hasard seul. w = √(s² − c²), ou 0 ; jamais au-delà du meilleur mois de taille courante.',
    moves:
      'Bouge par lui-même : Σ (x − np)² ÷ (np(1 − p)) au-dessus du point à 1 % du khi-deux. Nommé s’il dépasse de moitié tous les autres. 6 mois, 30 cas, 5 oui, 5 non, 1 % et la moitié sont des règles de Solocap.',
    own: '« {name} » : s = {s} points, c = {c} points, w = {w} points ; khi-deux {x} pour {limit}.',
    margin: 'Les gains sont multipliés par votre marge brute, {margin}.',
    source:
      'D’après D. Wheeler, Understanding Variation (1993), et Pearson & Hartley, Biometrika Tables (1966).',
  },
} as const;
