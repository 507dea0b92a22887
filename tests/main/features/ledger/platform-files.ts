import { encoded, utf8, utf8Crlf } from './bank-files.ts';
import type { BankFile } from './bank-files.ts';

/** Files of payment platforms, and of the standards of banks. */
export const PLATFORM_FILES: readonly BankFile[] = [
  {
    profile: 'stripe',
    bytes: utf8(
      'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Facing Amount,Customer Facing Currency,Transfer,Transfer Date (UTC),Transfer Group',
      'txn_1,charge,ch_1,49.00,0.99,48.01,eur,2026-03-01 10:00,2026-03-03 00:00,Cours en ligne,49.00,eur,,,',
      'txn_2,refund,re_1,-49.00,0.00,-49.00,eur,2026-03-04 10:00,2026-03-04 00:00,REFUND FOR CHARGE,-49.00,eur,,,',
      'txn_3,payout,po_1,-48.01,0.00,-48.01,eur,2026-03-05 10:00,2026-03-05 00:00,STRIPE PAYOUT,,,,,',
    ),
    rows: [
      ['2026-03-03', 4900, '', 'Cours en ligne', { fee: 99, method: 'card' }],
      ['2026-03-04', -4900, '', 'REFUND FOR CHARGE', { kind: 'receipt' }],
    ],
    skipped: [[4, 'internal']],
  },
  {
    profile: 'stripe-itemized',
    bytes: utf8(
      'balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,source_id,description,automatic_payout_id,automatic_payout_effective_at',
      'txn_1,2026-03-01 10:00:00,2026-03-03 00:00:00,eur,100.00,1.75,98.25,charge,ch_1,Atelier,po_1,2026-03-05',
      'txn_2,2026-03-05 10:00:00,2026-03-05 00:00:00,eur,-98.25,0.00,-98.25,payout,po_1,STRIPE PAYOUT,po_1,2026-03-05',
    ),
    rows: [['2026-03-03', 10_000, '', 'Atelier', { fee: 175, bankId: 'txn_1' }]],
    skipped: [[3, 'internal']],
  },
  {
    profile: 'stripe-payouts',
    bytes: utf8(
      'id,Amount,Created (UTC),Currency,Arrival Date (UTC),Source Type,Status,Type,Method,Description',
      'po_1,98.25,2026-03-04 10:00,eur,2026-03-06 00:00,card,paid,bank_account,standard,STRIPE PAYOUT',
      'po_2,10.00,2026-03-07 10:00,eur,2026-03-09 00:00,card,in_transit,bank_account,standard,STRIPE PAYOUT',
    ),
    rows: [['2026-03-06', 9825, '', 'STRIPE PAYOUT']],
    skipped: [[3, 'pending']],
  },
  {
    profile: 'paypal-en',
    bytes: utf8Crlf(
      '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Balance","Balance Impact"',
      '"13/03/2026","10:00:00","CET","Zoé","Website Payment","Completed","EUR","23,00","-1,03","21,97","a@b.c","d@e.f","P1","21,97","Credit"',
      '"03/04/2026","10:00:00","CET","","General Withdrawal","Completed","EUR","-21,97","0,00","-21,97","","","P2","0,00","Debit"',
      '"04/04/2026","10:00:00","CET","Zoé","Payment Refund","Completed","EUR","-23,00","0,68","-22,32","","","P3","0,00","Debit"',
      '"04/04/2026","10:00:00","CET","Zoé","Website Payment","Pending","EUR","5,00","0,00","5,00","","","P4","0,00","Credit"',
    ),
    rows: [
      ['2026-03-13', 2300, 'Zoé', 'Website Payment', { fee: 103, bankId: 'P1' }],
      ['2026-04-04', -2300, 'Zoé', 'Payment Refund', { fee: -68, kind: 'receipt' }],
    ],
    skipped: [
      [3, 'internal'],
      [5, 'pending'],
    ],
  },
  {
    profile: 'paypal-fr',
    bytes: utf8Crlf(
      '"Date","Heure","Fuseau horaire","Nom","Type","État","Devise","Avant commission","Commission","Net","De l\'adresse email","Numéro de transaction"',
      '"03/04/2026","10:00:00","CET","Zoé","Paiement sur site marchand","Terminé","EUR","1 023,00","-1,03","1 021,97","a@b.c","P1"',
      '"03/04/2026","10:00:00","CET","Zoé","Paiement sur site marchand","En attente","EUR","5,00","0,00","5,00","a@b.c","P2"',
    ),
    rows: [['2026-04-03', 102_300, 'Zoé', 'Paiement sur site marchand', { fee: 103 }]],
    skipped: [[3, 'pending']],
  },
  {
    profile: 'ofx',
    bytes: encoded(
      'windows-1252',
      'OFXHEADER:100',
      'DATA:OFXSGML',
      'VERSION:102',
      'ENCODING:USASCII',
      'CHARSET:1252',
      '',
      '<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>00012<ACCTTYPE>CHECKING</BANKACCTFROM>',
      '<BANKTRANLIST><DTSTART>20260301<DTEND>20260331',
      '<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302233000.000[-5:EST]<TRNAMT>+1234,56<FITID>F1<NAME>Société & Cie<MEMO>Facture &lt;1&gt; été</STMTTRN>',
      '<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260303<TRNAMT>-29.99<FITID>F2<NAME>PRLV OPERATEUR',
      '<STMTTRN><TRNTYPE>CHECK<DTPOSTED>20260304<TRNAMT>0.00<FITID>F3<NAME>CHEQUE',
      '<STMTTRN><TRNTYPE>CHECK<DTPOSTED>20260230<TRNAMT>-1.00<FITID>F4<NAME>CHEQUE',
      '</BANKTRANLIST><LEDGERBAL><BALAMT>100.00<DTASOF>20260331</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
    ),
    rows: [
      [
        '2026-03-02',
        123_456,
        'Société & Cie',
        'Facture <1> été',
        { account: '00012', bankId: 'F1' },
      ],
      ['2026-03-03', -2999, 'PRLV OPERATEUR', '', { method: 'direct_debit' }],
    ],
    skipped: [
      [3, 'zero'],
      [4, 'unreadable'],
    ],
  },
  {
    profile: 'ofx',
    bytes: utf8(
      '<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>',
      '<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>USD</CURDEF><CCACCTFROM><ACCTID>4970</ACCTID></CCACCTFROM>',
      '<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260302</DTPOSTED><TRNAMT>-20.5</TRNAMT><FITID>A</FITID><NAME>Éditeur</NAME></STMTTRN></BANKTRANLIST>',
      '</CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>',
    ),
    rows: [['2026-03-02', -2050, 'Éditeur', '', { currency: 'USD', account: '4970' }]],
    skipped: [],
  },
  {
    profile: 'camt053',
    bytes: utf8(
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>FR761</IBAN></Id></Acct>',
      '<Ntry><Amt Ccy="EUR">0100.10</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-03</Dt></ValDt><AcctSvcrRef>B1</AcctSvcrRef>',
      '<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Studio &amp; Co</Nm></Dbtr></RltdPties><RmtInf><Ustrd>Facture</Ustrd><Ustrd>12</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>',
      '<Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-04</Dt></BookgDt><AcctSvcrRef>B2</AcctSvcrRef><NtryDtls>',
      '<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">10.00</Amt></TxAmt></AmtDtls><RltdPties><Cdtr><Nm>A</Nm></Cdtr></RltdPties></TxDtls>',
      '<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">20.00</Amt></TxAmt></AmtDtls><RltdPties><Cdtr><Nm>B</Nm></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>',
      '<Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-05</Dt></BookgDt><AddtlNtryInf>PRLV REJETE</AddtlNtryInf></Ntry>',
      '<Ntry><Amt Ccy="EUR">9.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-03-05</Dt></BookgDt></Ntry>',
      '</Stmt></BkToCstmrStmt></Document>',
    ),
    rows: [
      ['2026-03-02', 10_010, 'Studio & Co', 'Facture 12', { account: 'FR761', bankId: 'B1' }],
      ['2026-03-04', -1000, 'A', '', { bankId: 'B2/1' }],
      ['2026-03-04', -2000, 'B', '', { bankId: 'B2/2' }],
      ['2026-03-05', 500, '', 'PRLV REJETE', { kind: 'expense' }],
    ],
    skipped: [[5, 'pending']],
  },
  {
    profile: 'camt053',
    bytes: utf8(
      '<?xml version="1.0"?><ns:Document xmlns:ns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><ns:BkToCstmrStmt><ns:Stmt>',
      '<ns:Ntry><ns:Amt Ccy="CHF">12.5</ns:Amt><ns:CdtDbtInd>DBIT</ns:CdtDbtInd><ns:Sts><ns:Cd>BOOK</ns:Cd></ns:Sts><ns:BookgDt><ns:DtTm>2026-03-02T23:59:00+01:00</ns:DtTm></ns:BookgDt>',
      '<ns:BkTxCd><ns:Domn><ns:Cd>PMNT</ns:Cd><ns:Fmly><ns:Cd>IDDT</ns:Cd></ns:Fmly></ns:Domn></ns:BkTxCd>',
      '<ns:NtryDtls><ns:TxDtls><ns:RltdPties><ns:Cdtr><ns:Pty><ns:Nm>SBB</ns:Nm></ns:Pty></ns:Cdtr></ns:RltdPties></ns:TxDtls></ns:NtryDtls></ns:Ntry>',
      '</ns:Stmt></ns:BkToCstmrStmt></ns:Document>',
    ),
    rows: [['2026-03-02', -1250, 'SBB', '', { currency: 'CHF', method: 'direct_debit' }]],
    skipped: [],
  },
  {
    profile: 'sumup',
    bytes: utf8(
      'Email,Date,Réf. transaction,Type de transaction,Status,Type de carte,4 derniers chiffres,Traiter en tant que,Méthode de paiement,Entry mode,Auth code,Description,Montant total,Prix net,Tax amount,Tip amount,Frais,Virement,Date du virement,Payout ID,Reference',
      'zoe@example.org,2026-03-02 11:44:43,T1,Sale,Accepté,VISA,**** 1111,CREDIT,POS,CONTACTLESS,U0,Cours,22.65,20.95,1.7,0.0,0.57,22.08,,,',
      ',2026-03-02 11:45:02,T1,Virement,Paid,,,,,,,,22.65,,,,0.57,22.08,2026-03-04,12,',
      'zoe@example.org,2026-03-02 18:45:43,T2,Sale,Accepté,,,,CASH,N/A,,Goûter,2.5,2.44,0.06,0.0,0.0,2.5,,,',
      'zoe@example.org,2026-03-03 10:34:09,T1,Remboursé,,,,,ECOM,,,,-2.65,,,,,,,,',
      'zoe@example.org,2026-03-03 11:34:09,T3,Sale,Échoué,,,,POS,,,,9.0,,,,,,,,',
    ),
    rows: [
      ['2026-03-02', 2265, '', 'Cours', { fee: 57, bankId: 'T1' }],
      ['2026-03-02', 250, '', 'Goûter', { method: 'cash' }],
      ['2026-03-03', -265, '', '', { kind: 'receipt', fee: 0 }],
    ],
    skipped: [
      [3, 'internal'],
      [6, 'cancelled'],
    ],
  },
  {
    profile: 'sumup',
    bytes: utf8(
      'E-Mail,Datum,Transaktions-ID,Zahlungsart,Status,Kartentyp,Letzte 4 Ziffern,Durchgeführt mit,Zahlungsmethode,Eingabemodus,Autorisierungscode,Beschreibung,Betrag inkl. MwSt.,Netto,Steuerbetrag,Trinkgeldbetrag,Gebühr,Auszahlung,Auszahlungsdatum,Auszahlungs-ID,Referenz',
      'zoe@example.org,2026-03-02 19:56:55,T1,Umsatz,Erfolgreich,MASTERCARD,,CREDIT,POS,CONTACTLESS,7,Kurs,11.5,11.21,0.29,0.0,0.29,11.21,,,',
      ',2026-03-02 19:57:11,T1,Auszahlung,Gezahlt,,,,,,,,11.5,,,,0.29,11.21,2026-03-04,9,',
      'zoe@example.org,2026-03-02 20:56:55,T2,Umsatz,Abgebrochen,,,,N/A,N/A,,,4.0,,,,,,,,',
    ),
    rows: [['2026-03-02', 1150, '', 'Kurs', { fee: 29 }]],
    skipped: [
      [3, 'internal'],
      [4, 'cancelled'],
    ],
  },
  {
    profile: 'mollie',
    bytes: utf8(
      'Date,Payment method,Currency,Amount,Status,ID,Description,Consumer name,Consumer bank account,Consumer BIC,Settlement currency,Settlement amount,Settlement reference,Amount refunded',
      '2026-03-02 10:12:00,ideal,EUR,100.00,paidout,tr_1,Cours,Zoé,NL01BANK0123456789,BANKNL2A,EUR,100.00,12.2603.01,',
      '2026-03-02 11:00:00,creditcard,USD,50.00,paidout,tr_2,Cours,Bob,,,EUR,46.00,12.2603.01,',
      '2026-03-03 09:00:00,refund,EUR,-20.00,refunded,re_1,Refund,,,,EUR,-20.00,12.2603.01,',
      '2026-03-04 00:00:00,,EUR,-2.88,,,Withheld transaction fees,,,,EUR,-2.88,12.2603.01,',
      '2026-03-05 08:00:00,ideal,EUR,75.00,expired,tr_3,Cours,Ana,,,,,,',
      '2026-03-05 09:00:00,creditcard,EUR,75.00,open,tr_4,Cours,Ana,,,,,,',
    ),
    rows: [
      ['2026-03-02', 10_000, 'Zoé', 'Cours', { partyAccount: 'NL01BANK0123456789' }],
      ['2026-03-02', 4600, 'Bob', 'Cours', { currency: 'EUR', bankId: 'tr_2' }],
      ['2026-03-03', -2000, '', 'Refund', { kind: 'receipt' }],
      ['2026-03-04', -288, '', 'Withheld transaction fees', { kind: null }],
    ],
    skipped: [
      [6, 'cancelled'],
      [7, 'pending'],
    ],
  },
  {
    profile: 'mollie-account',
    bytes: utf8(
      'TRANSACTION_DATE,PAYMENT_TYPE,ENTRY_TYPE,COUNTERPARTY,COUNTERPARTY_IBAN,STATUS,DESCRIPTION,REFERENCE,AMOUNT,CURRENCY,BEFORE_BALANCE,AFTER_BALANCE',
      '02-03-2026,Transfer,DEBIT,Studio,NL02,PROCESSED,Facture,R1,-10.00,EUR,"2,067.08","2,057.08"',
    ),
    rows: [['2026-03-02', -1000, 'Studio', 'Facture', { balance: 205_708, bankId: 'R1' }]],
    skipped: [],
  },
];
