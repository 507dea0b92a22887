import iconv from 'iconv-lite';

/** A file as a bank writes it, made by hand, and what must be read in it. */
export type BankFile = {
  readonly profile: string;
  readonly bytes: Uint8Array;
  /** Day, minor units, party, label; then what differs from euros, no fee, and a receipt by its sign. */
  readonly rows: readonly (readonly [string, number, string, string, object?])[];
  readonly skipped: readonly (readonly [line: number, reason: string])[];
};

export const utf8 = (...lines: readonly string[]) => Buffer.from(lines.join('\n'));
/** Lines as UTF-8 with a byte order mark, as Windows writes them. */
export const utf8Crlf = (...lines: readonly string[]) =>
  Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
export const encoded = (charset: string, ...lines: readonly string[]) =>
  iconv.encode(`${lines.join('\r\n')}\r\n`, charset);

/** Files of banks, one for each table that is recognised. */
export const BANK_FILES: readonly BankFile[] = [
  {
    profile: 'qonto-en',
    bytes: utf8(
      'Status,Settlement date (UTC),Operation date (UTC),Total amount (incl. VAT),Currency,Counterparty name,Payment method,Transaction ID,IBAN,Reference,Category',
      'settled,2026-03-02 08:00:00,2026-03-01 08:00:00,1200.50,EUR,"Atelier, Bleu",Transfer,t-1,FR76,Invoice 12,Sales',
      'declined,,2026-03-02 09:00:00,-10.00,EUR,Shop,Card,t-2,FR76,,',
      'processing,,2026-03-03 09:00:00,-11.00,EUR,Shop,Card,t-3,FR76,,',
      'executed,2026-03-04 00:10:00,2026-03-04 00:10:00,-1234.56,EUR,Hébergeur,Direct debit,t-4,FR76,Mars,',
    ),
    rows: [
      ['2026-03-02', 120_050, 'Atelier, Bleu', 'Invoice 12', { method: 'transfer', bankId: 't-1' }],
      ['2026-03-04', -123_456, 'Hébergeur', 'Mars', { method: 'direct_debit', account: 'FR76' }],
    ],
    skipped: [
      [3, 'cancelled'],
      [4, 'pending'],
    ],
  },
  {
    profile: 'qonto-fr',
    bytes: utf8Crlf(
      "Statut;Date de la valeur (UTC);Date de l'opération (UTC);Montant total (TTC);Débit;Crédit;Solde;Devise;Nom de la contrepartie;IBAN de la contrepartie;Méthode de paiement;Identifiant de transaction;Référence;Catégorie de trésorerie",
      'Exécuté;02-03-2026 08:00:00;01-03-2026 08:00:00;2 999,00;;2 999,00;5 000,00;EUR;Client É;FR14;Virement;q-1;Facture 3;',
      'Réglé;03-03-2026 08:00:00;03-03-2026 08:00:00;-1,82;1,82;;4 998,18;EUR;Café;FR15;Carte;q-2;;',
      'Refusé;;03-03-2026 08:00:00;-5,00;5,00;;4 998,18;EUR;Café;FR15;Carte;q-3;;',
    ),
    rows: [
      ['2026-03-02', 299_900, 'Client É', 'Facture 3'],
      ['2026-03-03', -182, 'Café', '', { method: 'card' }],
    ],
    skipped: [[4, 'cancelled']],
  },
  {
    profile: 'shine',
    bytes: encoded(
      'windows-1252',
      "Transaction ID;Date de la valeur;Date d'opération;IBAN;Type de transaction;Transaction personnelle;Category;Débit;Crédit;Solde mouvement;Solde bancaire;Libellé;Nom de la contrepartie;Montant HT;Montant de TVA total;Pièces;Date d'ajout pièces;Commentaire",
      's-1;02/03/2026;01/03/2026;FR76 1;Virement;Non;Ventes;;1 500,00;1500;1500;Mission été – 2 €;Société Générée;;;;;',
      's-2;03/03/2026;03/03/2026;FR76 1;Carte;Oui;;12,00;;;;Boulangerie;Boulangerie;;;;;',
      's-3;04/03/2026;04/03/2026;FR76 1;Prélèvement;Non;;29,99;;;;Forfait;Opérateur;;;;;noté',
    ),
    rows: [
      ['2026-03-02', 150_000, 'Société Générée', 'Mission été – 2 €', { account: 'FR76 1' }],
      ['2026-03-04', -2999, 'Opérateur', 'Forfait', { method: 'direct_debit', note: 'noté' }],
    ],
    skipped: [[3, 'personal']],
  },
  {
    profile: 'revolut-business',
    bytes: utf8(
      'Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Card number,Orig currency,Orig amount,Payment currency,Amount,Total amount,Exchange rate,Fee,Fee currency,Balance,Account',
      '2026-03-01,2026-03-02,r-1,TOPUP,COMPLETED,Payment from Studio,INV-1,,,EUR,500.00,EUR,500.00,500.00,,0.00,EUR,500.00,Main',
      '2026-03-03,2026-03-03,r-2,CARD_PAYMENT,COMPLETED,Cloud,,,,USD,-20.00,EUR,-18.40,-18.60,0.92,0.20,EUR,481.40,Main',
      '2026-03-04,,r-3,CARD_PAYMENT,PENDING,Hotel,,,,EUR,-80.00,EUR,-80.00,-80.00,,0,EUR,,Main',
      '2026-03-05,2026-03-05,r-4,EXCHANGE,COMPLETED,EUR to USD,,,,EUR,-80.00,EUR,-80.00,-80.00,,0,EUR,,Main',
    ),
    rows: [
      ['2026-03-02', 50_000, '', 'Payment from Studio – INV-1', { method: 'transfer' }],
      ['2026-03-03', -1860, '', 'Cloud', { method: 'card', account: 'Main' }],
    ],
    skipped: [
      [4, 'pending'],
      [5, 'internal'],
    ],
  },
  {
    profile: 'revolut',
    bytes: utf8(
      'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance',
      'TRANSFER,Current,2026-03-01 10:00:00,2026-03-01 10:00:05,To Landlord,-800.00,1.50,EUR,COMPLETED,100.00',
      'CARD_PAYMENT,Current,2026-03-02 10:00:00,,Bar,-8.00,0.00,EUR,PENDING,',
      'CARD_PAYMENT,Current,2026-03-02 10:00:00,,Bar,-8.00,0.00,EUR,REVERTED,',
    ),
    rows: [['2026-03-01', -80_000, '', 'To Landlord', { fee: 150, account: 'Current' }]],
    skipped: [
      [3, 'pending'],
      [4, 'cancelled'],
    ],
  },
  {
    profile: 'n26',
    bytes: utf8(
      '"Booking Date","Value Date","Partner Name","Partner Iban","Type","Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"',
      '"2026-03-01","2026-03-02","Client ""A""","DE12","Credit Transfer","Rechnung 7","Main","1234.50","","",""',
      '"2026-03-03","2026-03-03","Shop","","Presentment","","Main","-9.9","-10.80","USD","1.09"',
    ),
    rows: [
      ['2026-03-01', 123_450, 'Client "A"', 'Rechnung 7', { method: 'transfer' }],
      ['2026-03-03', -990, 'Shop', '', { account: 'Main' }],
    ],
    skipped: [],
  },
  {
    profile: 'n26-old',
    bytes: utf8(
      '"Date","Payee","Account number","Transaction type","Payment reference","Category","Amount (EUR)","Amount (Foreign Currency)","Type Foreign Currency","Exchange Rate"',
      '"2020-03-01","Client","DE12","Income","Facture","Salary","10.00","","",""',
    ),
    rows: [['2020-03-01', 1000, 'Client', 'Facture', { method: 'transfer' }]],
    skipped: [],
  },
  {
    profile: 'wise',
    bytes: utf8(
      '"TransferWise ID","Date","Date Time","Amount","Currency","Description","Payment Reference","Running Balance","Exchange From","Exchange To","Exchange Rate","Payer Name","Payee Name","Payee Account Number","Merchant","Total fees"',
      '"TRANSFER-1","05-03-2026","05-03-2026 10:11:12","250.00","EUR","Received money","Ref 1","250.00","","","","Studio","","","","0.00"',
      '"CARD-2","04-03-2026","04-03-2026 01:00:00","-30","JPY","Card transaction","","0","","","","","","","Kiosk","1"',
    ),
    rows: [
      ['2026-03-05', 25_000, 'Studio', 'Received money – Ref 1'],
      ['2026-03-04', -30, 'Kiosk', 'Card transaction', { currency: 'JPY' }],
    ],
    skipped: [],
  },
  {
    profile: 'boursobank',
    bytes: utf8(
      'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance',
      '2026-03-02;2026-03-02;"VIR Client";Virements reçus;Virements;client;1 718,70;;00012;Compte pro;2500.12',
      '2026-03-03;2026-03-03;"CARTE 02/03 PAPETERIE";Achats;Vie;papeterie;-12,34;note;00012;Compte pro;2487.78',
    ),
    rows: [
      ['2026-03-02', 171_870, 'client', 'VIR Client', { account: '00012' }],
      [
        '2026-03-03',
        -1234,
        'papeterie',
        'CARTE 02/03 PAPETERIE',
        { note: 'note', balance: 248_778 },
      ],
    ],
    skipped: [],
  },
  {
    profile: 'boursobank',
    bytes: utf8(
      'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance',
      '05/03/18;05/03/18;VIR;x;y;client;-1,00;;1;c;1',
    ),
    rows: [['2018-03-05', -100, 'client', 'VIR']],
    skipped: [],
  },
  {
    profile: 'credit-agricole',
    bytes: encoded(
      'iso-8859-1',
      'Téléchargement du 05/03/2026;',
      '',
      'M. Zoé Été',
      'Compte de Dépôt carte n° 123;',
      'Solde au 04/03/2026 2 345,67 €',
      '',
      'Liste des opérations du compte entre le 01/03/2026 et le 04/03/2026;',
      '',
      'Date;Libellé;Débit euros;Crédit euros;',
      '04/03/2026;"VIREMENT EN VOTRE FAVEUR',
      '  STUDIO É   ',
      '  FACTURE ""9"" ";;1\u00a0234,56;',
      '03/03/2026;"PRLV   OPERATEUR";29,99;;',
    ),
    rows: [
      ['2026-03-04', 123_456, '', 'VIREMENT EN VOTRE FAVEUR\r\n  STUDIO É   \r\n  FACTURE "9"'],
      ['2026-03-03', -2999, '', 'PRLV   OPERATEUR'],
    ],
    skipped: [],
  },
  {
    profile: 'bpce',
    bytes: utf8Crlf(
      'Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation',
      '05/03/2026;STUDIO;VIR SEPA STUDIO;REF1;FACTURE 1;Virement recu;x;y;;+600,00;05/03/2026;05/03/2026;0',
      '06/03/2026;EDF;PRLV SEPA EDF;REF2;;Prelevement;x;y;-45,10;;06/03/2026;06/03/2026;0',
    ),
    rows: [
      ['2026-03-05', 60_000, 'STUDIO', 'VIR SEPA STUDIO – FACTURE 1', { bankId: 'REF1' }],
      ['2026-03-06', -4510, 'EDF', 'PRLV SEPA EDF', { method: 'direct_debit' }],
    ],
    skipped: [],
  },
  {
    profile: 'cm-cic',
    bytes: encoded(
      'iso-8859-15',
      'Date;Date de valeur;Débit;Crédit;Libellé;Solde',
      '05/03/2026;05/03/2026;-12,50;;PAIEMENT CB "LE BAR;100,00',
      '06/03/2026;06/03/2026;;1234,00;VIR CLIENT É;1334,00',
    ),
    rows: [
      ['2026-03-05', -1250, '', 'PAIEMENT CB "LE BAR'],
      ['2026-03-06', 123_400, '', 'VIR CLIENT É'],
    ],
    skipped: [],
  },
  {
    profile: 'cm-cic-amount',
    bytes: utf8(
      'Date,Date de valeur,Montant,Libellé,Solde',
      '13/03/2026,13/03/2026,-1234.56,RETRAIT DAB,1.00',
    ),
    rows: [['2026-03-13', -123_456, '', 'RETRAIT DAB']],
    skipped: [],
  },
  {
    profile: 'societe-generale',
    bytes: encoded(
      'windows-1252',
      '="0123456";01/03/2026;31/03/2026;2;04/03/2026;1 234,56 EUR',
      '',
      "Date de l'opération;Libellé;Détail de l'écriture;Montant de l'opération;Devise",
      "05/03/2026;VIR RECU;VIR RECU 123 DE: L'ATELIER;1 000,00;EUR",
      '06/03/2026;CARTE X1234;CARTE X1234 05/03 LIBRAIRIE;-7,90;EUR',
    ),
    rows: [
      ['2026-03-05', 100_000, '', "VIR RECU 123 DE: L'ATELIER – VIR RECU"],
      ['2026-03-06', -790, '', 'CARTE X1234 05/03 LIBRAIRIE – CARTE X1234'],
    ],
    skipped: [],
  },
  {
    profile: 'bnp',
    bytes: utf8(
      'Compte de chèques;****1234;05/03/2026;;1 234,00',
      'Date operation;Libelle court;Type operation;Libelle operation;Montant operation en euro',
      '04/03/2026;VIREMENT;VIR SEPA RECU;VIR SEPA RECU /DE STUDIO /MOTIF F1;1 500,00',
      '05/03/2026;;;;abc',
    ),
    rows: [
      ['2026-03-04', 150_000, '', 'VIR SEPA RECU /DE STUDIO /MOTIF F1', { method: 'transfer' }],
    ],
    skipped: [[4, 'unreadable']],
  },
  {
    profile: 'banque-postale',
    bytes: utf8(
      'Numéro Compte   ;1234567A',
      'Type         ;CCP',
      'Compte tenu en  ;euros',
      'Date            ;05/03/2026',
      'Solde (EUROS)   ;1234,56',
      '',
      'Date;Libellé;Montant(EUROS)',
      '04/03/2026;"VIREMENT DE STUDIO";200,00',
      '04/03/2026;"CHEQUE N 1";-20,00',
    ),
    rows: [
      ['2026-03-04', 20_000, '', 'VIREMENT DE STUDIO'],
      ['2026-03-04', -2000, '', 'CHEQUE N 1'],
    ],
    skipped: [],
  },
];
