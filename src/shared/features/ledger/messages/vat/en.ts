import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { vatFr } from './fr.ts';

/** The words of VAT by kind, in English. */
export const vatEn: WordsOf<typeof vatFr> = {
  place: {
    receipt: {
      domestic: 'Sales in France',
      eu_service: 'Services to EU businesses',
      abroad_service: 'Services to customers outside the EU',
      eu_goods: 'Goods delivered within the EU',
      export: 'Goods exported from the EU',
      exempt: 'Exempt sales',
      other: 'Receipts whose kind needs mending',
    },
    expense: {
      domestic: 'Purchases in France',
      foreign_service: 'Services bought abroad',
      eu_goods: 'Goods bought within the EU',
      foreign_283_1: 'Bought in France from a foreign supplier',
      import: 'Goods imported into the EU',
      none: 'Purchases without VAT',
      other: 'Purchases whose kind needs mending',
    },
    asset: '{place}, fixed assets',
  },
  rate: '{rate}%',
  outside: 'outside VAT',
  detail: {
    exempt:
      'Although exempt, you owe the VAT of what you buy abroad, and cannot deduct it; services sold to EU businesses are declared.',
    title: 'Where the VAT comes from: {period}',
    choose: 'Details of {period}',
    operation: 'What',
    rate: 'Rate',
    base: 'Net base',
    due: 'VAT owed',
    deducted: 'VAT deductible',
    entries: 'Entries',
    nothing: 'Nothing counts in this period.',
    show: '{count, plural, one {# entry} other {# entries}}',
    showOf: '{count, plural, one {# entry} other {# entries}}: {place}',
    total: 'Total',
    all: 'all',
    late: 'Earlier periods',
    lateAbout:
      'This VAT came after the return of its period: it goes into this one (CA3, line 21 for what is deductible).',
    lateOf: '{count, plural, one {# entry} other {# entries}}: earlier periods',
    left: 'After the return',
    leftAbout: 'This VAT came after the return of this period: it is in a later one.',
    leftOf: '{count, plural, one {# entry} other {# entries}}: after the return',
    lost: '{amount} of deductible VAT came too late: it can be taken up until 31 December of the second year after.',
  },
  settlement: {
    title: 'Return',
    due: 'To pay: {amount}.',
    credit: 'VAT credit: {amount}.',
    carried: 'VAT credit of earlier periods: {amount}. The next return deducts it.',
    refund: 'Refund asked for',
    refundHint:
      'The rest is carried on. It is asked for from €760 within the year, or from €150 at its end.',
    refundFault: 'Whole euros, the credit at most.',
    refunded:
      'Refund asked for (44583): {amount}. What the State pays clears it, and is no income.',
    late: 'With VAT of earlier periods: {due} due, {deducted} deductible.',
    about:
      'Once the return is filed, an entry OD of {day} clears the VAT accounts; it keeps what is to be paid (44551), carried on (44567) or paid back (44583), and what rounding to whole euros leaves (658 or 758).',
    settle: 'Mark as filed',
    settled: 'Filed: OD no. {seq} of {day}.',
    changed: 'Filed: OD no. {seq} of {day}. The VAT of this period has changed since.',
    again: 'Write the OD anew',
    locked:
      'That OD is locked: the difference goes into the next return, on the line “Earlier periods”.',
    overlap:
      'Days of this period are already filed with {period}: OD no. {seq}. If that is a mistake, delete it, or correct it if it is locked.',
    done: 'VAT filed, {period}: OD no. {seq}',
  },
  doubt: {
    title: 'To check in {year}',
    show: 'Show the entries',
    name: {
      no_document: 'VAT deducted without a document number',
      waits_for_document: 'VAT that waits for its document',
      rate_in_franchise: 'VAT rate while exempt',
      sale_without_rate: 'receipts without a VAT rate',
      reverse_without_rate: 'purchases abroad without a rate',
      tax_on_untaxed: 'VAT on a sale that bears none',
      tax_differs: 'VAT that differs from its base',
      vat_on_transport: 'VAT deducted on transport',
      vat_on_lodging: 'VAT deducted on hotel nights',
      vat_on_gifts: 'VAT deducted on presents',
      vat_on_fuel: 'VAT deducted on fuel',
      unclaimed: 'VAT not deducted, to sort',
      services_to_eu: 'services to EU businesses',
      goods_to_eu: 'goods delivered within the EU',
    },
    no_document:
      '{count, plural, one {# entry deducts} other {# entries deduct}} {vat} of VAT without a document number. Without an invoice it cannot be deducted: write down the number of each.',
    waits_for_document:
      '{count, plural, one {# entry} other {# entries}} without a document number: {vat} of VAT not deducted yet. Write down the number of each invoice, and it will be.',
    rate_in_franchise:
      '{count, plural, one {# entry has} other {# entries have}} a VAT rate while you are exempt. Take the rate away, unless you did invoice this VAT: then you owe it.',
    sale_without_rate:
      '{count, plural, one {# receipt has} other {# receipts have}} no VAT rate. Give the rate, or say why there is none: a customer abroad, an exempt sale.',
    reverse_without_rate:
      '{count, plural, one {# purchase abroad has} other {# purchases abroad have}} no rate. What you owe goes by the French rate: mostly 20%.',
    tax_on_untaxed:
      '{count, plural, one {# sale abroad or exempt has} other {# sales abroad or exempt have}} {vat} of VAT. Set 0%, or the kind “In France”.',
    tax_differs:
      'The VAT of {count, plural, one {# entry is} other {# entries is}} not what its base makes. Check rates and amounts.',
    vat_on_transport:
      '{count, plural, one {# entry deducts} other {# entries deduct}} {vat} of VAT on the carriage of persons: train, plane, taxi. It cannot be deducted: set “outside VAT”.',
    vat_on_lodging:
      '{count, plural, one {# entry deducts} other {# entries deduct}} {vat} of VAT on hotel nights. For you and your staff it cannot be deducted: set “outside VAT”.',
    vat_on_gifts:
      '{count, plural, one {# entry deducts} other {# entries deduct}} {vat} of VAT on presents. Above €73 with VAT, by person and year, it cannot be deducted. This limit is revised every five years: check that of 2026.',
    vat_on_fuel:
      '{count, plural, one {# entry deducts} other {# entries deduct}} {vat} of VAT on fuel. Of a passenger car only 80% can be deducted: add an amount “outside VAT” for the rest.',
    unclaimed:
      '{count, plural, one {# purchase still waits} other {# purchases still wait}} to be sorted (account 471): {vat} of VAT is not deducted. Say what it was for, and the VAT is deducted.',
    services_to_eu:
      '{count, plural, one {# sale of services} other {# sales of services}} to EU businesses. File the European declaration of services (DES) with the French customs by the 10th working day of the next month, also while exempt.',
    goods_to_eu:
      '{count, plural, one {# delivery} other {# deliveries}} of goods within the EU. File the recapitulative VAT statement with the French customs by the 10th working day of the next month.',
  },
  shown: { one: 'VAT, {period}: {what}', all: 'Show everything' },
  kind: {
    receipt: 'Kind of sale',
    receiptOf: 'Kind of sale {number}',
    expense: 'Kind of purchase',
    expenseOf: 'Kind of purchase {number}',
  },
  choice: {
    receipt: {
      domestic: 'In France',
      eu_service: 'Service to an EU business',
      abroad_service: 'Service to a customer outside the EU',
      eu_goods: 'Goods delivered within the EU',
      export: 'Goods exported from the EU',
      exempt: 'Exempt sale',
    },
    expense: {
      domestic: 'In France',
      foreign_service: 'Service from a foreign supplier',
      eu_goods: 'Goods from the EU',
      foreign_283_1: 'Foreign supplier, delivered in France',
      import: 'Goods imported into the EU',
      none: 'Without VAT',
    },
  },
  effect: {
    amount: '{amount} of VAT',
    some: 'the VAT',
    deducted:
      'You owe {owed} in the supplier’s place, and deduct it: nothing to pay, but both are declared.',
    owed: 'You owe {owed} in the supplier’s place. Being exempt you cannot deduct it: declare it and pay it.',
    noRate: 'You owe the VAT of this purchase: give the French rate, mostly 20%.',
    eu_service:
      'No VAT: your customer declares it at home. The invoice carries their VAT number and “Reverse charge”, and the sale goes into the European declaration of services.',
    abroad_service: 'No French VAT: the service is taxed in your customer’s country.',
    eu_goods:
      'No VAT if the customer gave you their VAT number and the goods leave France. Counted on the day of the document.',
    export:
      'No VAT: keep the proof that the goods have left the EU. Counted on the day of the document.',
    exempt: 'Exempt: no VAT, and that of purchases which serve this sale cannot be deducted.',
    none: 'This purchase contains no VAT.',
    rateInFranchise: {
      receipt:
        'Being exempt, you charge no VAT: take the rate away. If the invoice really has it, you owe it.',
      expense:
        'Being exempt, you cannot deduct the VAT of a purchase: all that is paid is a cost. Take the rate away.',
    },
  },
  proposal: {
    text: '{name} mostly invoices from abroad. Is this a service from a foreign supplier?',
    abroad: 'Yes, from abroad',
    domestic: 'No, from France',
  },
};
