/** The words of what lies beyond the quarter, in French: the shape that English follows. */
export const fr = {
  title: 'Horizon',
  about: 'Au-delà du trimestre : ce qui tient sans vous, et les seuils qui approchent.',
  open: 'Horizon',
  power: {
    title: 'Si vous vous arrêtiez demain',
    weeks: '{weeks, plural, =0 {0 semaine} one {# semaine} other {# semaines}}',
    beyond: 'plus de {weeks} semaines',
    until: 'avant que le revenu diminue de moitié',
    how: 'Par mois, il entre {income} (moyenne de trois mois). Le temps vendu s’arrête aussitôt ; il reste {stays}, dont {fade} s’en vont chaque mois, comme vos clients. C’est le temps qu’il faut pour passer sous {half}.',
    howNone:
      'Par mois, il entre {income} (moyenne de trois mois), dont {stays} sans y passer une heure. C’est moins de la moitié : s’arrêter le fait tomber aussitôt.',
    unknown: 'Pas encore de réponse',
    unknownWhy:
      'Il faut trois mois de CA des missions et de CA hors temps, et la part de clients perdus (churn).',
    type: 'Saisir les chiffres',
  },
  split: {
    title: 'D’où vient le revenu',
    time: 'Temps vendu',
    products: 'Produits',
    recurring: 'Récurrent',
    month: 'Mois',
    empty: 'La répartition apparaîtra avec les premiers mois.',
  },
  whatIf: {
    title: 'Et si…',
    about:
      'Un mois comme {period}. Bougez un levier : le reste suit. Rien n’est enregistré, sauf ce que vous gardez comme cible.',
    levers: 'Leviers',
    own: 'Ce qui fait : {metric}',
    moved: 'Ce que vous avez bougé',
    follows: 'Ce qui suit',
    was: 'au lieu de {value}',
    asIs: 'inchangé',
    notKnown: 'pas de valeur',
    independent: 'Ne dépend pas de : {levers}.',
    reset: 'Remettre',
    resetOf: 'Remettre : {metric}',
    keep: 'Garder comme cible',
    keepOf: 'Garder comme cible pour {period} : {metric}, {value}',
    kept: 'Cible pour {period} : {metric}, {value}',
    missing: 'Sans chiffre pour {period} : {metrics}.',
    empty:
      'Il faut un mois de chiffres : prospects, ventes conclues, clients, dépenses de pub et de prospection.',
    how: 'Comment c’est compté',
    rule: {
      customers:
        'Chaque vente de plus est un client de plus ; la part de clients perdus se compte sur ceux qui étaient là.',
      revenue:
        'Chaque client rapporte et coûte ce que rapporte et coûte un client ; un panier plus cher relève tout le revenu d’autant.',
      cost: 'Chaque nouveau client coûte ce que coûte un nouveau client (CAC). Si vous fixez ce que rapporte un client (LTV), il reste fixé.',
      formulas:
        'Tout le reste suit par les formules de vos métriques. C’est un calcul, pas une prévision.',
    },
  },
  limits: {
    title: 'Les seuils de {year}',
    about: {
      ledger:
        'Encaissé depuis le 1er janvier, d’après le registre. Rien ici n’est un conseil : vérifiez chaque plafond à sa source.',
      metrics:
        'Encaissé depuis le 1er janvier, d’après vos métriques de revenu. Rien ici n’est un conseil : vérifiez chaque plafond à sa source.',
    },
    name: {
      franchise_services: 'Franchise de TVA, services',
      franchise_services_tolerance: 'Franchise de TVA, services, plafond majoré',
      franchise_goods: 'Franchise de TVA, chiffre d’affaires total',
      franchise_goods_tolerance: 'Franchise de TVA, chiffre d’affaires total, plafond majoré',
      micro_services: 'Micro-entreprise, services',
      micro_goods: 'Micro-entreprise, chiffre d’affaires total',
    },
    leftOut:
      'sans {amount} de services facturés hors de France ou exonérés, que la franchise ne compte pas',
    none: 'D’après votre situation, aucun plafond ne vous concerne.',
    profile: 'Situation fiscale',
    whole: 'compte comme {amount} sur une année entière',
    sinceNewYear:
      'L’année dernière a dépassé le plafond de la franchise : la TVA est due depuis le {day}. Dites-le dans votre situation fiscale.',
    follows: {
      micro:
        'Une année au-dessus ne change rien ; deux de suite, et la micro-entreprise s’arrête au 1er janvier suivant.',
      microOnce:
        'Cette année est au-dessus : rien ne change encore. Si la prochaine l’est aussi, la micro-entreprise s’arrête ensuite.',
      microLeaves:
        'Deuxième année de suite au-dessus : la micro-entreprise s’arrête le {day}. Parlez-en à un expert-comptable.',
      base: 'Au-dessus au 31 décembre, vous facturez la TVA à partir du {day}.',
      baseCrossed: 'La franchise s’arrête : vous facturez la TVA à partir du {day}.',
      tolerance: 'Le jour où vous passez {limit}, vous facturez la TVA dès cette facture.',
      toleranceCrossed: 'Passé le {day} : la TVA est due depuis ce jour, cette facture comprise.',
    },
    of: '{takings} sur {limit}',
    crossed: 'dépassé',
    ahead: 'à ce rythme, franchi le {day}',
    clear: 'à ce rythme, {end} au 31 décembre',
    since: 'depuis le {day}',
    toCheck: 'à vérifier',
    checked: 'vérifié le {day}',
    change: 'Modifier…',
    changeOf: 'Modifier : {name}',
    editTitle: 'Modifier un plafond',
    amount: 'Plafond',
    from: 'En vigueur depuis le',
    source: 'Source',
    sourceHint: 'Le texte de loi ou la page où vous l’avez lu',
    save: 'J’ai vérifié, enregistrer',
    needs: 'Il faut un montant, une date et une source.',
  },
} as const;
