/** The words of how the business is taxed, in French: the shape that English follows. */
export const fr = {
  title: 'Situation fiscale',
  about:
    'Tout est facultatif. À côté de chaque réponse, ce qu’elle change ; chaque changement est enregistré aussitôt.',
  back: 'Réglages',
  command: {
    name: 'Situation fiscale',
    open: {
      name: 'Situation fiscale…',
      also: 'statut, micro-entreprise, TVA, franchise, SIREN, Urssaf, impôts, seuils',
    },
  },
  settings: {
    label: 'Situation fiscale',
    hint: 'Statut, activité, TVA : les seuils et les écritures en dépendent.',
    open: 'Dire ma situation…',
    change: 'Changer…',
  },
  none: 'Non précisé',
  field: {
    country: 'Pays',
    status: 'Statut',
    startedOn: 'Début de l’activité',
    lines: 'Ce que vous vendez',
    main: 'Activité principale',
    vat: 'TVA',
    rhythm: 'Déclaration à l’Urssaf',
    siren: 'SIREN',
    naf: 'Code NAF (APE)',
    vatOnInvoices: 'TVA due à la facture (option pour les débits)',
    needsDocuments: 'Déduire la TVA seulement avec une pièce',
  },
  status: {
    micro: 'Micro-entreprise',
    ei_real: 'Entreprise individuelle au réel',
    company: 'Société (SASU, EURL, SARL…)',
    other: 'Autre',
  },
  line: {
    sale: 'Marchandises, objets, repas',
    bic: 'Services artisanaux ou commerciaux (BIC)',
    bnc: 'Conseil, création, formation, autres services (BNC)',
    cipav: 'Profession libérale réglementée (Cipav)',
    tourism: 'Meublé de tourisme classé',
  },
  vat: {
    franchise: 'Franchise en base : pas de TVA',
    registered: 'Je facture la TVA, régime à préciser',
    ca12: 'Une déclaration par an (CA12)',
    ca3_month: 'Une déclaration par mois (CA3)',
    ca3_quarter: 'Une déclaration par trimestre (CA3)',
  },
  rhythm: { month: 'Chaque mois', quarter: 'Chaque trimestre' },
  effect: {
    country: {
      none: 'Les règles suivent le pays.',
      french: 'Seuils, TVA et livres suivent les règles françaises.',
      other:
        'Solocap ne connaît pas les règles de ce pays : aucun seuil, aucune estimation. Dites seulement si vous facturez la TVA.',
    },
    status: {
      none: 'Sans statut, aucun seuil n’est suivi et rien n’est estimé.',
      micro:
        'Vos plafonds sont suivis dans Horizon : {services} pour les services, {total} en tout. Un micro-entrepreneur ne doit pas de FEC : le livre des recettes suffit.',
      ei_real: 'Aucun plafond de chiffre d’affaires. Vos livres donnent un FEC, que vous devez.',
      company:
        'Aucun plafond, et rien n’est estimé : les montants et les échéances viennent de votre expert-comptable.',
      other: 'Aucun seuil n’est suivi et rien n’est estimé.',
    },
    startedOn: {
      none: 'Sans date, {year} compte comme une année entière.',
      thisYear:
        'Année de début : {turnover} encaissés en {year} comptent comme {whole} sur un an, face aux plafonds.',
      before: '{year} est une année entière : les plafonds ne sont pas réduits.',
      later: 'L’activité n’a pas encore commencé : rien ne compte avant ce jour.',
    },
    lines: {
      none: 'Vos recettes de services comptent comme services, celles de marchandises comme ventes.',
      one: '« Prestations de services » est déclaré en {line}, « Ventes de marchandises » en vente.',
      sale: '« Ventes de marchandises » est déclaré en vente ; un service le serait en BIC.',
      mixed:
        '« Prestations de services » est déclaré en {line}. Le livre des recettes donne un total par activité.',
    },
    shortLine: { sale: 'vente', bic: 'BIC', bnc: 'BNC', cipav: 'Cipav', tourism: 'meublé' },
    vat: {
      none: 'Aucun taux n’est proposé ; chaque écriture peut en avoir un.',
      franchise:
        'Un seul montant partout : ni HT, ni TTC, ni taux. Au-delà de {tolerance} de services dans l’année, vous facturez la TVA dès cette facture.',
      registered:
        'Chaque écriture propose le taux habituel de sa catégorie, ou celui de la dernière fois.',
      ca12: 'Le taux habituel est proposé. Ce régime finit avec 2026 : choisissez la CA3 à partir du 1er janvier 2027.',
      ca3_month: 'Le taux habituel est proposé, et la TVA à payer se lit mois par mois.',
      ca3_quarter: 'Le taux habituel est proposé, et la TVA à payer se lit par trimestre.',
    },
    rhythm: {
      none: 'Les échéances attendent cette réponse.',
      month: 'À déclarer avant la fin du mois suivant, même à zéro.',
      quarter: 'À déclarer fin avril, fin juillet, fin octobre et fin janvier, même à zéro.',
    },
    vatOnInvoices: {
      no: 'La TVA de vos services compte le jour où ils sont payés.',
      yes: 'La TVA de vos services compte au jour de leur pièce, quand il est noté, ou de leur paiement s’il vient avant. Le registre ne connaît que ce qui est payé : ajoutez la TVA des factures qui ne le sont pas encore.',
    },
    needsDocuments: {
      no: 'Une TVA sans numéro de pièce est déduite, et signalée dans la fenêtre « TVA ».',
      yes: 'Une TVA sans numéro de pièce n’est pas déduite : elle attend sa pièce, et la fenêtre « TVA » la compte à part.',
    },
    naf: {
      none: 'Quatre chiffres et une lettre, sur votre avis de situation de l’Insee.',
      good: 'Il figure dans la description du FEC.',
    },
    siren: {
      none: 'Il nomme le FEC et figure dans le dossier de votre expert-comptable.',
      good: 'Les neuf chiffres sont justes. Ils nomment le FEC.',
    },
  },
  activity: {
    field: 'Activité',
    sale: 'Vente',
    bic: 'Services (BIC)',
    bnc: 'Services (BNC)',
    cipav: 'Cipav',
    tourism: 'Meublé de tourisme',
  },
  notNaf: 'Un code NAF a quatre chiffres et une lettre : 6201Z.',
  notSiren:
    'Ces chiffres ne forment pas un SIREN : neuf chiffres, dont le dernier vérifie les autres.',
  since: {
    title: 'Depuis quand ?',
    about: 'Ce qui valait avant ce jour est gardé pour les périodes passées.',
    changed: 'Cela change à partir d’un jour',
    day: 'À partir du',
    corrected: 'C’était déjà ainsi : je corrige',
    save: 'Enregistrer',
    needed: 'Dites le jour.',
    now: 'Vos changements valent à partir du {day}.',
    other: 'Choisir un autre jour…',
  },
  versions: {
    title: 'Au fil du temps',
    from: 'À partir du {day}',
    first: 'Au début',
    before: 'D’après d’anciens réglages',
    said: 'Rien n’est dit',
    future: 'à venir',
    now: 'aujourd’hui',
    remove: 'Retirer',
    removeOf: 'Retirer ce qui vaut à partir du {day}',
    removed: 'Situation retirée : celle d’avant vaut de nouveau',
  },
  otherIncome: {
    question:
      'Vos « Autres produits » ({amount} cette année) sont-ils du chiffre d’affaires ? Un remboursement, des intérêts ou une indemnité n’en sont pas.',
    yes: 'Oui, du chiffre d’affaires',
    no: 'Non',
    saidYes: 'Vos autres produits comptent dans vos seuils',
    saidNo: 'Vos autres produits ne comptent pas dans vos seuils',
  },
  ask: {
    foreign: 'Solocap ne connaît pas les plafonds de votre pays : aucun n’est suivi.',
    text: 'Dites votre statut, en deux minutes : vos seuils apparaîtront ici.',
    open: 'Dire ma situation',
  },
  firstRun: {
    title: 'Votre statut, et la TVA',
    text: 'Le registre montrera ce qui vous concerne, et rien d’autre. Cela se change dans les réglages.',
    micro_franchise: 'Micro-entreprise, sans TVA',
    micro_vat: 'Micro-entreprise, avec TVA',
    ei_real: 'Entreprise individuelle au réel, avec TVA',
    ei_exempt: 'Entreprise individuelle au réel, sans TVA',
    company: 'Société (SASU, EURL, SARL), avec TVA',
    company_exempt: 'Société, sans TVA',
    other: 'Autre statut, ou autre pays',
    about: {
      micro_franchise: 'Franchise en base : un seul montant par ligne.',
      micro_vat: 'Montants HT et TTC, et la TVA à reverser.',
      ei_real: 'Montants HT et TTC, TVA déduite et à reverser.',
      ei_exempt: 'Franchise ou activité exonérée : un seul montant.',
      company: 'Montants HT et TTC, TVA déduite et à reverser.',
      company_exempt: 'Franchise ou activité exonérée : un seul montant.',
      other: 'Rien n’est supposé : la page « Situation fiscale » fera le reste.',
    },
  },
} as const;
