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
    exempt: 'Although exempt, you owe the VAT of what you buy abroad, and cannot deduct it.',
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
  },
  doubt: {
    title: 'To check in {year}',
    show: 'Show the entries',
    name: {
      no_document: 'VAT deducted without a document number',
      rate_in_franchise: 'VAT rate while exempt',
      sale_without_rate: 'receipts without a VAT rate',
      reverse_without_rate: 'purchases abroad without a rate',
      tax_on_untaxed: 'VAT on a sale that bears none',
      tax_differs: 'VAT that differs from its base',
    },
    no_document:
      '{count, plural, one {# entry deducts} other {# entries deduct}} {vat} of VAT without a document number. Without an invoice it cannot be deducted: write down the number of each.',
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
