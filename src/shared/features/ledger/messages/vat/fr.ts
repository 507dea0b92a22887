/** The words of VAT by kind, in French: the shape that English follows. */
export const vatFr = {
  place: {
    receipt: {
      domestic: 'Ventes en France',
      eu_service: 'Services à des entreprises de l’UE',
      abroad_service: 'Services à des clients hors UE',
      eu_goods: 'Biens livrés dans l’UE',
      export: 'Exports de biens hors UE',
      exempt: 'Ventes exonérées',
      other: 'Recettes dont la nature est à corriger',
    },
    expense: {
      domestic: 'Achats en France',
      foreign_service: 'Services achetés à l’étranger',
      eu_goods: 'Biens achetés dans l’UE',
      foreign_283_1: 'Achats en France à un fournisseur étranger',
      import: 'Imports de biens hors UE',
      none: 'Achats sans TVA',
      other: 'Achats dont la nature est à corriger',
    },
    asset: '{place}, immobilisations',
  },
  rate: '{rate} %',
  outside: 'hors TVA',
  detail: {
    exempt:
      'En franchise, vous devez quand même la TVA de ce que vous achetez à l’étranger, sans la déduire, et vous déclarez les services vendus à des entreprises de l’UE.',
    title: 'D’où vient la TVA : {period}',
    choose: 'Détailler {period}',
    operation: 'Opération',
    rate: 'Taux',
    base: 'Base HT',
    due: 'TVA due',
    deducted: 'TVA déductible',
    entries: 'Écritures',
    nothing: 'Rien ne compte dans cette période.',
    show: '{count, plural, one {# écriture} other {# écritures}}',
    showOf: '{count, plural, one {# écriture} other {# écritures}} : {place}',
    total: 'Total',
    all: 'toutes',
    late: 'Périodes précédentes',
    lateAbout:
      'Cette TVA est arrivée après la déclaration de sa période : elle passe dans celle-ci (CA3, ligne 21 pour ce qui est déductible).',
    lateOf: '{count, plural, one {# écriture} other {# écritures}} : périodes précédentes',
    left: 'Venue après la déclaration',
    leftAbout:
      'Cette TVA est arrivée après la déclaration de cette période : elle est dans une déclaration suivante.',
    leftOf: '{count, plural, one {# écriture} other {# écritures}} : venues après la déclaration',
    lost: '{amount} de TVA déductible est arrivée trop tard : on peut la reprendre jusqu’au 31 décembre de la deuxième année suivante.',
  },
  settlement: {
    title: 'Déclaration',
    due: 'À payer : {amount}.',
    credit: 'Crédit de TVA : {amount}.',
    carried:
      'Crédit de TVA des périodes précédentes : {amount}. La prochaine déclaration le déduit.',
    refund: 'Remboursement demandé',
    refundHint:
      'Le reste est reporté. On le demande à partir de 760 € dans l’année, ou de 150 € en fin d’année.',
    refundFault: 'Des euros entiers, au plus le crédit.',
    refunded:
      'Remboursement demandé (44583) : {amount}. Ce que l’État verse le solde, et n’est pas une recette.',
    late: 'Avec la TVA de périodes précédentes : {due} due, {deducted} déductible.',
    about:
      'Une fois la déclaration faite, une opération diverse (OD) du {day} solde les comptes de TVA ; elle garde ce qui reste à payer (44551), à reporter (44567) ou à rembourser (44583), et l’arrondi à l’euro (658 ou 758).',
    settle: 'Marquer comme déclarée',
    settled: 'Déclarée : OD n° {seq} du {day}.',
    changed: 'Déclarée : OD n° {seq} du {day}. La TVA de cette période a changé depuis.',
    again: 'Écrire l’OD à nouveau',
    locked:
      'Cette OD est verrouillée : la différence passe dans la déclaration suivante, à la ligne « Périodes précédentes ».',
    overlap:
      'Des jours de cette période sont déjà déclarés avec {period} : OD n° {seq}. Si c’est par erreur, supprimez-la, ou corrigez-la si elle est verrouillée.',
    done: 'TVA déclarée, {period} : OD n° {seq}',
  },
  doubt: {
    title: 'À vérifier en {year}',
    show: 'Voir les écritures',
    name: {
      no_document: 'TVA déduite sans numéro de pièce',
      waits_for_document: 'TVA qui attend sa pièce',
      rate_in_franchise: 'taux de TVA en franchise',
      sale_without_rate: 'recettes sans taux de TVA',
      reverse_without_rate: 'achats à l’étranger sans taux',
      tax_on_untaxed: 'TVA sur une vente sans TVA',
      tax_differs: 'TVA différente de sa base',
      vat_on_transport: 'TVA déduite sur des transports',
      vat_on_lodging: 'TVA déduite sur des nuits d’hôtel',
      vat_on_gifts: 'TVA déduite sur des cadeaux',
      vat_on_fuel: 'TVA déduite sur du carburant',
      unclaimed: 'TVA non déduite, à classer',
      services_to_eu: 'services à des entreprises de l’UE',
      goods_to_eu: 'biens livrés dans l’UE',
    },
    no_document:
      '{count, plural, one {# écriture déduit} other {# écritures déduisent}} {vat} de TVA sans numéro de pièce. Sans facture, cette TVA ne se déduit pas : notez le numéro de chaque facture.',
    waits_for_document:
      '{count, plural, one {# écriture} other {# écritures}} sans numéro de pièce : {vat} de TVA ne sont pas encore déduits. Notez le numéro de chaque facture, et ils le seront.',
    rate_in_franchise:
      '{count, plural, one {# écriture porte} other {# écritures portent}} un taux de TVA alors que vous êtes en franchise. Enlevez le taux, sauf si vous avez vraiment facturé cette TVA : elle est alors due.',
    sale_without_rate:
      '{count, plural, one {# recette n’a} other {# recettes n’ont}} pas de taux de TVA. Donnez le taux, ou dites pourquoi il n’y en a pas : client à l’étranger, vente exonérée.',
    reverse_without_rate:
      '{count, plural, one {# achat à l’étranger n’a} other {# achats à l’étranger n’ont}} pas de taux. La TVA due est celle du taux français : 20 % le plus souvent.',
    tax_on_untaxed:
      '{count, plural, one {# vente à l’étranger ou exonérée porte} other {# ventes à l’étranger ou exonérées portent}} {vat} de TVA. Mettez 0 %, ou la nature « En France ».',
    tax_differs:
      'La TVA de {count, plural, one {# écriture n’est pas celle de sa base} other {# écritures n’est pas celle de leur base}}. Vérifiez taux et montants.',
    vat_on_transport:
      '{count, plural, one {# écriture déduit} other {# écritures déduisent}} {vat} de TVA sur le transport de personnes : train, avion, taxi. Elle ne se déduit pas : mettez « hors TVA ».',
    vat_on_lodging:
      '{count, plural, one {# écriture déduit} other {# écritures déduisent}} {vat} de TVA sur des nuits d’hôtel. Pour vous et vos salariés, elle ne se déduit pas : mettez « hors TVA ».',
    vat_on_gifts:
      '{count, plural, one {# écriture déduit} other {# écritures déduisent}} {vat} de TVA sur des cadeaux. Au-delà de 73 € TTC par personne et par an, elle ne se déduit pas. Cette limite est revue tous les cinq ans : vérifiez celle de 2026.',
    vat_on_fuel:
      '{count, plural, one {# écriture déduit} other {# écritures déduisent}} {vat} de TVA sur du carburant. Pour une voiture de tourisme, 80 % seulement se déduit : ajoutez un montant « hors TVA » pour le reste.',
    unclaimed:
      '{count, plural, one {# achat est} other {# achats sont}} encore à classer (compte 471) : {vat} de TVA ne sont pas déduits. Dites à quoi {count, plural, one {il a} other {ils ont}} servi, et la TVA se déduit.',
    services_to_eu:
      '{count, plural, one {# vente de services à une entreprise} other {# ventes de services à des entreprises}} de l’UE. Faites la déclaration européenne de services (DES) sur le site de la douane, au plus tard le 10ᵉ jour ouvrable du mois suivant ; la franchise n’en dispense pas.',
    goods_to_eu:
      '{count, plural, one {# livraison de biens} other {# livraisons de biens}} dans l’UE. Faites l’état récapitulatif TVA sur le site de la douane, au plus tard le 10ᵉ jour ouvrable du mois suivant.',
  },
  shown: { one: 'TVA, {period} : {what}', all: 'Tout afficher' },
  kind: {
    receipt: 'Nature de la vente',
    receiptOf: 'Nature de la vente {number}',
    expense: 'Nature de l’achat',
    expenseOf: 'Nature de l’achat {number}',
  },
  choice: {
    receipt: {
      domestic: 'En France',
      eu_service: 'Service à une entreprise de l’UE',
      abroad_service: 'Service à un client hors UE',
      eu_goods: 'Biens livrés dans l’UE',
      export: 'Export de biens hors UE',
      exempt: 'Vente exonérée',
    },
    expense: {
      domestic: 'En France',
      foreign_service: 'Service d’un fournisseur étranger',
      eu_goods: 'Biens venus de l’UE',
      foreign_283_1: 'Fournisseur étranger, livré en France',
      import: 'Import de biens hors UE',
      none: 'Sans TVA',
    },
  },
  effect: {
    amount: '{amount} de TVA',
    some: 'la TVA',
    deducted:
      'Vous devez {owed} à la place du fournisseur, et vous la déduisez : rien à payer, mais les deux se déclarent.',
    owed: 'Vous devez {owed} à la place du fournisseur. En franchise, elle ne se déduit pas : déclarez-la et payez-la.',
    noRate: 'La TVA de cet achat est due par vous : donnez le taux français, 20 % le plus souvent.',
    eu_service:
      'Sans TVA : votre client la déclare chez lui. La facture porte son numéro de TVA et « Autoliquidation », et la vente va dans la déclaration européenne de services.',
    abroad_service: 'Sans TVA française : le service est imposé dans le pays de votre client.',
    eu_goods:
      'Sans TVA si le client vous a donné son numéro de TVA et si les biens quittent la France. Comptée au jour de la pièce.',
    export:
      'Sans TVA : gardez la preuve que les biens ont quitté l’UE. Comptée au jour de la pièce.',
    exempt:
      'Exonérée : pas de TVA, et celle des achats qui servent à cette vente ne se déduit pas.',
    none: 'Cet achat ne contient pas de TVA.',
    rateInFranchise: {
      receipt:
        'En franchise, vous ne facturez pas de TVA : enlevez le taux. Si la facture la porte vraiment, elle est due.',
      expense:
        'En franchise, la TVA d’un achat ne se déduit pas : tout ce qui est payé est une charge. Enlevez le taux.',
    },
  },
  proposal: {
    text: '{name} facture le plus souvent depuis l’étranger. Est-ce un service d’un fournisseur étranger ?',
    abroad: 'Oui, de l’étranger',
    domestic: 'Non, de France',
  },
} as const;
