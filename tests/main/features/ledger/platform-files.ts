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
];
