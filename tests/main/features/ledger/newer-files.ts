import { utf8, utf8Crlf } from './bank-files.ts';
import type { BankFile } from './bank-files.ts';

/** Tables whose headings, ways or sums need more than a name for each column. */
export const NEWER_FILES: readonly BankFile[] = [
  {
    profile: 'revolut',
    bytes: utf8(
      'Type,Produit,Date de début,Date de fin,Description,Montant,Frais,Devise,État,Solde',
      'Virement,Valeur actuelle,2026-03-01 09:00:00,2026-03-02 09:00:00,Client,250.00,0.00,EUR,TERMINÉ,250.00',
      'Paiement par carte,Valeur actuelle,2026-03-03 09:00:00,,Hôtel,-80.00,0.00,EUR,EN ATTENTE,',
      'Paiement par carte,Valeur actuelle,2026-03-04 09:00:00,2026-03-04 10:00:00,Train,-20.00,0.10,EUR,TERMINÉ,229.90',
    ),
    rows: [
      ['2026-03-02', 25_000, '', 'Client', { method: 'transfer' }],
      ['2026-03-04', -2000, '', 'Train', { fee: 10, method: 'card' }],
    ],
    skipped: [[3, 'pending']],
  },
  {
    profile: 'hello-bank-at',
    bytes: utf8(
      'Kontonummer;Kontoart;Buchungsdatum;Valutadatum;Transaktion;Währung;Betrag;Kontotext / WP-Identifikation;Umsatz-ID (PK);Ausführungs-ID;',
      '1234;Girokonto;02.03.2026;03.03.2026;SEPA-Zahlung;EUR;1500,00;Erika Muster;K1;;',
      '1234;Girokonto;31.03.2026;31.03.2026;Kontoabschluss;EUR;-3,00;Abschluss;K2;;',
    ),
    rows: [
      ['2026-03-02', 150_000, '', 'Erika Muster', { bankId: 'K1', account: '1234' }],
      ['2026-03-31', -300, '', 'Abschluss', { bankId: 'K2' }],
    ],
    skipped: [],
  },
  {
    profile: 'wise-history',
    bytes: utf8(
      'ID,Status,Direction,"Created on","Finished on","Source fee amount","Source fee currency","Source name","Source amount (after fees)","Source currency","Target name","Target amount (after fees)","Target currency","Exchange rate",Reference',
      'T-1,COMPLETED,IN,"2026-03-01 08:00:00","2026-03-02 08:00:00",3.00,USD,"Acme Inc",1003.00,USD,"Zoé Martin",900.00,EUR,0.9,"INV 4"',
      'T-2,COMPLETED,OUT,"2026-03-03 08:00:00","2026-03-03 09:00:00",0.50,EUR,"Zoé Martin",100.00,EUR,"Bob Ltd",85.00,GBP,0.85,Mars',
      'T-3,CANCELLED,OUT,"2026-03-04 08:00:00",,0.50,EUR,"Zoé Martin",70.00,EUR,"Bob Ltd",60.00,GBP,0.85,',
      'T-5,REFUNDED,OUT,"2026-03-04 09:00:00","2026-03-04 10:00:00",0,EUR,"Zoé Martin",70.00,EUR,"Bob Ltd",70.00,EUR,1,',
      'T-2,COMPLETED,OUT,"2026-03-03 08:00:00","2026-03-03 09:00:00",0.30,USD,"Zoé Martin",9.50,GBP,Films,11.99,USD,1.262,',
      'T-4,COMPLETED,NEUTRAL,"2026-03-05 08:00:00","2026-03-05 08:00:00",0.10,EUR,"Zoé Martin",50.00,EUR,"Zoé Martin",55.00,USD,1.1,',
    ),
    rows: [
      ['2026-03-02', 90_000, 'Acme Inc', 'INV 4', { bankId: 'T-1' }],
      ['2026-03-03', -10_000, 'Bob Ltd', 'Mars', { fee: 50 }],
      [
        '2026-03-03',
        -950,
        'Films',
        '',
        { fee: 0, currency: 'GBP', bankId: 'T-2', doubts: ['fee_elsewhere'] },
      ],
    ],
    skipped: [
      [4, 'cancelled'],
      [5, 'cancelled'],
      [7, 'internal'],
    ],
  },
  {
    profile: 'wise',
    bytes: utf8(
      '"TransferWise ID",Date,Amount,Currency,Description,"Payment Reference","Running Balance","Payer Name","Payee Name",Merchant',
      'T-1,02-03-2026,500.00,EUR,"Received money",INV,500.00,"Acme Inc","Zoé Martin",',
      'T-2,13-03-2026,-20.00,EUR,"Sent money",Mars,480.00,"Zoé Martin","Bob Ltd",',
    ),
    rows: [
      ['2026-03-02', 50_000, 'Acme Inc', 'Received money – INV'],
      ['2026-03-13', -2000, 'Bob Ltd', 'Sent money – Mars'],
    ],
    skipped: [],
  },
  {
    profile: 'qonto-fr',
    bytes: utf8Crlf(
      "Statut;Date de la valeur (UTC);Date de l'opération (UTC);Montant total (TTC);Devise;Nom de la contrepartie;Référence",
      'Exécuté;02-03-2026 08:00:00;01-03-2026 08:00:00;2 999,00;EUR;Client É;Facture 3',
    ),
    rows: [['2026-03-02', 299_900, 'Client É', 'Facture 3', { bankId: '' }]],
    skipped: [],
  },
  {
    profile: 'revolut-business',
    bytes: utf8(
      'Date started (UTC),Date completed (UTC),ID,Type,Description,Reference,Payer,Payment currency,Amount,Total amount,Fee,Balance,Account',
      '2026-03-01,2026-03-02,r-1,TOPUP,Payment from Studio,INV-1,,EUR,500.00,499.00,1.00,499.00,Main',
    ),
    rows: [['2026-03-02', 49_900, '', 'Payment from Studio – INV-1', { bankId: 'r-1' }]],
    skipped: [],
  },
  {
    profile: 'societe-generale-full',
    bytes: utf8Crlf(
      'date_comptabilisation;libellé_complet_operation;montant_operation;devise;',
      '02/03/2026;VIR RECU CLIENT;1 200,50;EUR;',
      '03/03/2026;CARTE X1234 PAPETERIE;-12,34;EUR;',
    ),
    rows: [
      ['2026-03-02', 120_050, '', 'VIR RECU CLIENT'],
      ['2026-03-03', -1234, '', 'CARTE X1234 PAPETERIE'],
    ],
    skipped: [],
  },
  {
    profile: 'societe-generale-columns',
    bytes: utf8Crlf(
      'Date de comptabilisation;Date de valeur;Libellé;Débit;Crédit',
      '02/03/2026;02/03/2026;VIR RECU CLIENT;;1200,50',
      '03/03/2026;03/03/2026;CARTE PAPETERIE;-12,34;',
      '04/03/2026;04/03/2026;LES DEUX;10,00;4,00',
      '31/12/9999;31/12/9999;SANS FIN;;5,00',
      '31/03/2026;31/03/2026;TOTAL DES OPERATIONS;22,34;1204,50',
      '31/03/2026;31/03/2026;TOTAL ENERGIES;50,00;',
    ),
    rows: [
      ['2026-03-02', 120_050, '', 'VIR RECU CLIENT', { doubts: [] }],
      ['2026-03-03', -1234, '', 'CARTE PAPETERIE'],
      ['2026-03-04', -600, '', 'LES DEUX', { doubts: ['both_sides'] }],
      ['9999-12-31', 500, '', 'SANS FIN', { doubts: ['odd_day'] }],
      ['2026-03-31', -5000, '', 'TOTAL ENERGIES', { doubts: [] }],
    ],
    skipped: [[6, 'total']],
  },
  {
    profile: 'fortuneo',
    bytes: utf8Crlf(
      'Date opération;Date valeur;libellé;Débit;Crédit;',
      '02/03/2026;03/03/2026;VIR CLIENT;;1 000,00',
      '04/03/2026;04/03/2026;CARTE 03/03 TRAIN;-45,00;',
      ';; Solde final ;;;',
    ),
    rows: [
      ['2026-03-02', 100_000, '', 'VIR CLIENT'],
      ['2026-03-04', -4500, '', 'CARTE 03/03 TRAIN'],
    ],
    skipped: [[4, 'total']],
  },
  {
    profile: 'bnp-headless',
    bytes: utf8(
      '"Compte de ch&egrave;ques";"Compte de ch&egrave;ques";****0042;14/03/2026;;1 234,56',
      '02/03/2026;PAIEMENT CB;FACTURE CARTE;FACTURE CARTE DU 010326 PAPETERIE;03/03/2026;-12,34',
      '03/03/2026;VIREMENT;VIR SEPA RECU;VIR SEPA RECU /FRM STUDIO BLEU;03/03/2026;1 111,11',
    ),
    rows: [
      [
        '2026-03-02',
        -1234,
        '',
        'FACTURE CARTE DU 010326 PAPETERIE',
        { account: '0042', valueOn: '2026-03-03', method: 'card' },
      ],
      ['2026-03-03', 111_111, '', 'VIR SEPA RECU /FRM STUDIO BLEU', { method: 'transfer' }],
    ],
    skipped: [],
  },
  {
    profile: 'lcl',
    bytes: utf8(
      '01/03/2026;500,00;;00451 098285A',
      '01/03/2026;-35;Carte;;CB  PAPETERIE   28/02/26;;0;Divers',
      '02/03/2026;120,50;Virement;;;VIREMENT STUDIO BLEU;;',
      '02/03/2026;-19,99;Virement;;PRLV SEPA OPERATEUR;;;',
      '05/03/2026;565,51;;00451 098285A',
    ),
    rows: [
      [
        '2026-03-01',
        -3500,
        '',
        'CB  PAPETERIE   28/02/26',
        { account: '00451 098285A', bankCategory: 'Divers', method: 'card' },
      ],
      ['2026-03-02', 12_050, '', 'VIREMENT STUDIO BLEU'],
      ['2026-03-02', -1999, '', 'PRLV SEPA OPERATEUR'],
    ],
    skipped: [],
  },
  {
    profile: 'paypal-fr-balance',
    bytes: utf8(
      '"Date","Heure","Fuseau horaire","Description","Devise","Brut","Frais","Net","Solde","N° de transaction","De l\'adresse email","Nom"',
      '"31/01/2026","10:00:00","CET","Paiement sur site marchand","EUR","23,00","-1,03","21,97","21,97","P1","","Zoé"',
      '"31/01/2026","10:00:00","CET","Conversion de devise standard","EUR","-2,00","0,00","-2,00","0,00","P2","",""',
    ),
    rows: [['2026-01-31', 2300, 'Zoé', 'Paiement sur site marchand', { fee: 103 }]],
    skipped: [[3, 'internal']],
  },
  {
    profile: 'stripe-payments',
    bytes: utf8(
      'id,description,seller_message,created,amount,amount_refunded,currency,converted_amount,converted_amount_refunded,fee,converted_currency,status,customer_email',
      'ch_1,Cours,Payment complete.,2026-03-02 09:00:00,100.00,20.00,eur,100.00,20.00,1.75,eur,Paid,zoe@example.org',
      'ch_2,Cours,Payment complete.,2026-03-03 09:00:00,50.00,0.00,usd,46.00,0.00,1.00,eur,Paid,',
      'ch_3,Cours,Declined.,2026-03-04 09:00:00,70.00,0.00,eur,70.00,0.00,0.00,eur,Failed,',
    ),
    rows: [
      ['2026-03-02', 8000, 'zoe@example.org', 'Cours', { fee: 175, bankId: 'ch_1' }],
      ['2026-03-03', 4600, '', 'Cours', { fee: 100, currency: 'EUR' }],
    ],
    skipped: [[4, 'cancelled']],
  },
  {
    profile: 'revolut',
    bytes: utf8(
      'Art,Produkt,Datum des Beginns,Datum des Abschlusses,Beschreibung,Betrag,Gebühr,Währung,Status,Kontostand',
      'Kartenzahlung,Giro,2026-03-01 09:00:00,2026-03-02 09:00:00,Hotel,-80.00,0.50,EUR,ABGESCHLOSSEN,419.50',
    ),
    rows: [['2026-03-02', -8000, '', 'Hotel', { fee: 50 }]],
    skipped: [],
  },
  {
    profile: 'revolut',
    bytes: utf8(
      'Tipo,Prodotto,Data di inizio,Data di completamento,Descrizione,Importo,Costo,Valuta,State,Saldo',
      'Pagamento,Attuale,2026-03-01 09:00:00,2026-03-02 09:00:00,Treno,-27.00,0.00,CHF,COMPLETATO,60.00',
    ),
    rows: [['2026-03-02', -2700, '', 'Treno', { currency: 'CHF' }]],
    skipped: [],
  },
  {
    profile: 'wise-history',
    bytes: utf8(
      'ID,Status,Richtung,"Erstellt am","Abgeschlossen am","Betrag der Ausgangsgebühr","Währung der Ausgangsgebühr","Betrag der Zielgebühr","Währung der Zielgebühr",Quellenname,"Ausgangsbetrag (nach Gebühren)",Ausgangswährung,"Name des Empfängers","Zielbetrag (nach Gebühren)",Zielwährung,Wechselkurs,Referenz,Sammelüberweisung',
      'T-1,COMPLETED,OUT,"2026-03-01 08:00:00","2026-03-02 08:00:00",1.73,EUR,,,"Zoé Martin",58.19,EUR,"Bob Ltd",70.00,USD,1.2,Mars,',
      'T-2,COMPLETED,IN,"2026-03-03 08:00:00","2026-03-03 09:00:00",0.00,USD,,,"Acme Inc",100.00,USD,"Zoé Martin",90.00,EUR,0.9,"INV 4",',
    ),
    rows: [
      ['2026-03-02', -5819, 'Bob Ltd', 'Mars', { fee: 173, bankId: 'T-1' }],
      ['2026-03-03', 9000, 'Acme Inc', 'INV 4', { currency: 'EUR', fee: 0 }],
    ],
    skipped: [],
  },
];
