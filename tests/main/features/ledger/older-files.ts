import { encoded, utf8, utf8Crlf } from './bank-files.ts';
import type { BankFile } from './bank-files.ts';

/** Files as banks wrote them before, or write them elsewhere; and what only some of them do. */
export const OLDER_FILES: readonly BankFile[] = [
  {
    profile: 'revolut-business-old',
    bytes: utf8(
      'Date started (UTC),Date completed (UTC),Date started (Europe/Paris),Date completed (Europe/Paris),ID,Type,State,Description,Reference,Payer,Card number,Orig currency,Orig amount,Payment currency,Amount,Exchange rate,Fee,Fee currency,Balance,Account',
      '2025-12-31,2025-12-31,2026-01-01,2026-01-01,a,TRANSFER,COMPLETED,To Bob,Ref,,,EUR,-100.00,EUR,-100.00,,0.20,EUR,1,Main',
      '2026-01-02,2026-01-03,,,b,FEE,COMPLETED,Plan,,,,EUR,0,EUR,0.00,,7.00,EUR,1,Main',
    ),
    rows: [
      ['2025-12-31', -10_000, '', 'To Bob – Ref', { fee: 20 }],
      ['2026-01-03', 0, '', 'Plan', { fee: 700 }],
    ],
    skipped: [],
  },
  {
    profile: 'n26-fr',
    bytes: utf8(
      '"Date","Bénéficiaire","Numéro de compte","Type de transaction","Référence de paiement","Catégorie","Montant (EUR)","Montant (Devise étrangère)","Sélectionnez la devise étrangère","Taux de conversion"',
      '"2019-10-10","Atelier","DE27","Virement sortant","Loyer","","-12.34","","",""',
    ),
    rows: [['2019-10-10', -1234, 'Atelier', 'Loyer', { method: 'transfer' }]],
    skipped: [],
  },
  {
    profile: 'n26-de',
    bytes: utf8Crlf(
      '"Datum","Empfänger","Kontonummer","Transaktionstyp","Verwendungszweck","Kategorie","Betrag (EUR)","Betrag (Fremdwährung)","Fremdwährung","Wechselkurs"',
      '"2019-10-10","Atelier","DE27","Lastschrift","Miete","","-12.34","","",""',
    ),
    rows: [['2019-10-10', -1234, 'Atelier', 'Miete', { method: 'direct_debit' }]],
    skipped: [],
  },
  {
    profile: 'credit-agricole',
    bytes: encoded(
      'windows-1252',
      'Compte;',
      'Date;Libellé;Débit euros;Crédit euros;',
      '02/03/2026;"PAIEMENT',
      '  L\'EAU ""VIVE"" ";10,00;;',
      '03/03/2026;CHEQUE "12;20,00;;',
    ),
    rows: [
      ['2026-03-02', -1000, '', 'PAIEMENT\r\n  L\'EAU "VIVE" '.trim()],
      ['2026-03-03', -2000, '', 'CHEQUE "12'],
    ],
    skipped: [],
  },
  {
    profile: 'credit-agricole-value',
    bytes: encoded(
      'iso-8859-1',
      'Date opération;Date valeur;Libellé;Débit Euros;Crédit Euros;',
      '31/01/26;01/02/26;AVOIR;;0,99;',
      ';;Total;;0,99;',
    ),
    rows: [['2026-01-31', 99, '', 'AVOIR']],
    skipped: [[3, 'total']],
  },
  {
    profile: 'cm-cic',
    bytes: encoded(
      'iso-8859-15',
      '"Date";"Date de valeur";"Débit";"Crédit";"Libellé";"Solde"',
      '"01/02/2026";"01/02/2026";"-12,50";"";"CB 5" PIZZA";"1,00"',
      '"02/02/2026";"02/02/2026";"";"2,50";"ACHAT BŒUF, cœur";"1,00"',
    ),
    rows: [
      ['2026-02-01', -1250, '', 'CB 5" PIZZA'],
      ['2026-02-02', 250, '', 'ACHAT BŒUF, cœur'],
    ],
    skipped: [],
  },
  {
    profile: 'banque-postale',
    bytes: utf8Crlf(
      'Date;Libellé;Montant (EUROS)',
      '4/3/2026;VIR;12,5',
      '25/3/2026;CARTE;-1 012,5',
    ),
    rows: [
      ['2026-03-04', 1250, '', 'VIR'],
      ['2026-03-25', -101_250, '', 'CARTE'],
    ],
    skipped: [],
  },
  {
    profile: 'stripe',
    bytes: utf8(
      'id,Type,Source,Amount,Fee,Destination Platform Fee,Destination Platform Fee Currency,Net,Currency,Created (UTC),Available On (UTC),Description',
      'txn_1,charge,ch_1,"1,234.50",36.10,,,"1,198.40",eur,2026-01-31 23:59,2026-02-02 00:00,"Atelier, 1"',
      'txn_2,topup,tu_1,100.00,0,,,100.00,eur,2026-02-01 10:00,2026-02-03 00:00,Topup',
    ),
    rows: [['2026-02-02', 123_450, '', 'Atelier, 1', { fee: 3610 }]],
    skipped: [[3, 'internal']],
  },
  {
    profile: 'paypal-en',
    bytes: utf8Crlf(
      '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Balance","Balance Impact"',
      '"1/31/2026","10:00:00","PST","Zoé","General Payment","Completed","USD","1,023.00","-30.00","993.00","","","P1","1","Credit"',
      '"02/01/2026","10:00:00","PST","Zoé","Order","Completed","USD","50.00","0.00","50.00","","","P2","1","Memo"',
      '"02/01/2026","10:00:00","PST","Zoé","General Authorization","Completed","USD","50.00","0.00","50.00","","","P3","1",""',
    ),
    rows: [['2026-01-31', 102_300, 'Zoé', 'General Payment', { currency: 'USD', fee: 3000 }]],
    skipped: [
      [3, 'internal'],
      [4, 'internal'],
    ],
  },
  {
    profile: 'paypal-en-balance',
    bytes: utf8(
      '"Date","Time","Time Zone","Description","Currency","Gross","Fee","Net","Balance","Transaction ID","From Email Address","Name"',
      '"31/01/2026","10:00:00","CET","Website Payment","EUR","23.00","-1.03","21.97","21.97","P1","a@b.c","Zoé"',
      '"31/01/2026","10:00:00","CET","General Withdrawal","EUR","-21.97","0.00","-21.97","0.00","P2","",""',
    ),
    rows: [['2026-01-31', 2300, 'Zoé', 'Website Payment', { fee: 103 }]],
    skipped: [[3, 'internal']],
  },
  {
    profile: 'paypal-fr',
    bytes: utf8Crlf(
      '"Date","Heure","Fuseau horaire","Nom","Type","État","Devise","Avant commission","Commission","Net","Numéro de transaction","Impact sur le solde"',
      '"31/01/2026","10:00:00","CET","Zoé","Paiement standard","Terminé","EUR","1\u202f023,00","-3,00","1\u202f020,00","P1","Crédit"',
      '"01/02/2026","10:00:00","CET","Zoé","Commande","Terminé","EUR","50,00","0,00","50,00","P2","Mémo"',
    ),
    rows: [['2026-01-31', 102_300, 'Zoé', 'Paiement standard', { fee: 300 }]],
    skipped: [[3, 'internal']],
  },
  {
    profile: 'paypal-fr-balance',
    bytes: utf8Crlf(
      '"Date","Heure","Fuseau horaire","Description","Devise","Avant commission","Commission","Net","Solde","Numéro de transaction","Adresse email de l\'expéditeur","Nom"',
      '"31/01/2026","10:00:00","CET","Paiement standard","EUR","23,00","-1,03","21,97","21,97","P1","","Zoé"',
      '"31/01/2026","10:00:00","CET","Virement standard","EUR","-21,97","0,00","-21,97","0,00","P2","",""',
    ),
    rows: [['2026-01-31', 2300, 'Zoé', 'Paiement standard', { fee: 103 }]],
    skipped: [[3, 'internal']],
  },
  {
    profile: 'ofx',
    bytes: utf8(
      '<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX><CURDEF>EUR</CURDEF><BANKTRANLIST>',
      '<STMTTRN><DTPOSTED>20260131</DTPOSTED><TRNAMT>-10.00</TRNAMT><NAME>X</NAME><ORIGCURRENCY><CURRATE>1.1</CURRATE><CURSYM>USD</CURSYM></ORIGCURRENCY></STMTTRN>',
      '<STMTTRN><DTPOSTED>20260131</DTPOSTED><TRNAMT>-11.00</TRNAMT><NAME>Y</NAME><CURRENCY><CURRATE>1.1</CURRATE><CURSYM>USD</CURSYM></CURRENCY></STMTTRN>',
      '</BANKTRANLIST></OFX>',
    ),
    rows: [
      ['2026-01-31', -1000, 'X', ''],
      ['2026-01-31', -1100, 'Y', '', { currency: 'USD' }],
    ],
    skipped: [],
  },
  {
    profile: 'camt053',
    bytes: utf8(
      '<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-01-31</Dt></BookgDt>',
      '<NtryDtls><TxDtls><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Nm>Studio</Nm></Dbtr></RltdPties></TxDtls>',
      '<TxDtls><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RltdPties><Cdtr><Nm>Banque</Nm></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>',
    ),
    rows: [
      ['2026-01-31', 3000, 'Studio', ''],
      ['2026-01-31', -2000, 'Banque', ''],
    ],
    skipped: [],
  },
  {
    profile: 'qif',
    bytes: encoded(
      'windows-1252',
      '!Type:Bank',
      "D31/ 1'26",
      'T-1 234,56',
      'PCafé de l’Œuvre',
      'MFacture',
      '^',
    ),
    rows: [['2026-01-31', -123_456, 'Café de l’Œuvre', 'Facture']],
    skipped: [],
  },
];
