import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of how the business is taxed, in English. */
export const en: WordsOf<typeof fr> = {
  title: 'Tax profile',
  about:
    'Everything is optional. Beside each answer stands what it changes; each change is saved at once.',
  back: 'Settings',
  command: {
    name: 'Tax profile',
    open: {
      name: 'Tax profile…',
      also: 'status, micro-enterprise, VAT, exemption, SIREN, Urssaf, taxes, limits',
    },
  },
  settings: {
    label: 'Tax profile',
    hint: 'Status, activity, VAT: limits and entries depend on it.',
    open: 'Tell my situation…',
    change: 'Change…',
  },
  none: 'Not said',
  field: {
    country: 'Country',
    status: 'Status',
    startedOn: 'Activity started on',
    lines: 'What you sell',
    main: 'Main activity',
    vat: 'VAT',
    rhythm: 'Declared to Urssaf',
    siren: 'SIREN',
    naf: 'NAF code (APE)',
    vatOnInvoices: 'VAT owed on the invoice (option “débits”)',
    needsDocuments: 'Deduct VAT only with a document',
  },
  status: {
    micro: 'Micro-enterprise',
    ei_real: 'Sole trader, real profits',
    company: 'Company (SASU, EURL, SARL…)',
    other: 'Other',
  },
  line: {
    sale: 'Goods, objects, meals',
    bic: 'Craft or trade services (BIC)',
    bnc: 'Advice, creation, training, other services (BNC)',
    cipav: 'Regulated profession (Cipav)',
    tourism: 'Classified holiday let',
  },
  vat: {
    franchise: 'Exempt: no VAT',
    registered: 'I charge VAT, regime to be said',
    ca12: 'One return a year (CA12)',
    ca3_month: 'One return a month (CA3)',
    ca3_quarter: 'One return a quarter (CA3)',
  },
  rhythm: { month: 'Every month', quarter: 'Every quarter' },
  effect: {
    country: {
      none: 'The rules follow the country.',
      french: 'Limits, VAT and books follow French rules.',
      other:
        'Solocap does not know the rules of this country: no limits, no estimates. Only say whether you charge VAT.',
    },
    status: {
      none: 'Without a status no limit is watched and nothing is estimated.',
      micro:
        'Horizon watches your limits: {services} for services, {total} in all. A micro-entrepreneur owes no FEC: the livre des recettes is enough.',
      ei_real: 'No limit on turnover. Your books give a FEC, which you owe.',
      company:
        'No limits, and nothing is estimated: amounts and deadlines come from your accountant.',
      other: 'No limit is watched and nothing is estimated.',
    },
    startedOn: {
      none: 'Without a date, {year} counts as a whole year.',
      thisYear:
        'First year: {turnover} received in {year} counts as {whole} over a whole year, held against the limits.',
      before: '{year} is a whole year: the limits are not reduced.',
      later: 'The activity has not started yet: nothing counts before that day.',
    },
    lines: {
      none: 'Receipts of services count as services, those of goods as sales.',
      one: '“Services” is declared as {line}, “Goods” as sales.',
      sale: '“Goods” is declared as sales; a service would be as BIC.',
      mixed:
        '“Services” is declared as {line}. The livre des recettes has a total for each activity.',
    },
    shortLine: { sale: 'sales', bic: 'BIC', bnc: 'BNC', cipav: 'Cipav', tourism: 'holiday let' },
    vat: {
      none: 'No rate is proposed; each entry may have one.',
      franchise:
        'One amount everywhere: no net, no gross, no rate. Past {tolerance} of services in a year, you charge VAT from that very invoice.',
      registered: 'Each entry proposes the usual rate of its category, or that of the last time.',
      ca12: 'The usual rate is proposed. This regime ends with 2026: choose CA3 from 1 January 2027 on.',
      ca3_month: 'The usual rate is proposed, and VAT to pay is read month by month.',
      ca3_quarter: 'The usual rate is proposed, and VAT to pay is read by quarter.',
    },
    rhythm: {
      none: 'Deadlines wait for this answer.',
      month: 'To be declared before the end of the next month, even at zero.',
      quarter: 'To be declared at the end of April, July, October and January, even at zero.',
    },
    vatOnInvoices: {
      no: 'VAT on your services counts on the day they are paid.',
      yes: 'VAT on your services counts on the day of their document, where it is noted, or of their payment where that comes first. The ledger knows only what is paid: add the VAT of invoices that are not paid yet.',
    },
    needsDocuments: {
      no: 'VAT without a document number is deducted, and told in the window “VAT”.',
      yes: 'VAT without a document number is not deducted: it waits for its document, and the window “VAT” counts it apart.',
    },
    naf: {
      none: 'Four digits and a letter, on the notice from Insee.',
      good: 'It stands in the description of the FEC.',
    },
    siren: {
      none: 'It names the FEC and stands in your accountant’s folder.',
      good: 'The nine digits are right. They name the FEC.',
    },
  },
  activity: {
    field: 'Activity',
    sale: 'Sales',
    bic: 'Services (BIC)',
    bnc: 'Services (BNC)',
    cipav: 'Cipav',
    tourism: 'Holiday let',
  },
  notNaf: 'A NAF code has four digits and a letter: 6201Z.',
  notSiren: 'These digits are no SIREN: nine digits, the last of which proves the others.',
  since: {
    title: 'Since when?',
    about: 'What held before that day is kept for past periods.',
    changed: 'It changes from a day on',
    day: 'From',
    corrected: 'It was so already: I am correcting it',
    save: 'Save',
    needed: 'Say the day.',
    now: 'Your changes hold from {day} on.',
    other: 'Choose another day…',
  },
  versions: {
    title: 'Over time',
    from: 'From {day} on',
    first: 'At first',
    before: 'As older settings say',
    said: 'Nothing is said',
    future: 'to come',
    now: 'today',
    remove: 'Take back',
    removeOf: 'Take back what holds from {day} on',
    removed: 'Taken back: what held before holds again',
  },
  otherIncome: {
    question:
      'Is your “Other income” ({amount} this year) turnover? A refund, interest or an insurance payment is not.',
    yes: 'Yes, turnover',
    no: 'No',
    saidYes: 'Your other income counts towards your limits',
    saidNo: 'Your other income does not count towards your limits',
  },
  ask: {
    foreign: 'Solocap does not know the limits of your country: none is watched.',
    text: 'Tell your status, in two minutes: your limits will appear here.',
    open: 'Tell my situation',
  },
  firstRun: {
    title: 'Your status, and VAT',
    text: 'The ledger will show what concerns you, and nothing else. The settings can change it.',
    micro_franchise: 'Micro-enterprise, without VAT',
    micro_vat: 'Micro-enterprise, with VAT',
    ei_real: 'Sole trader, real profits, with VAT',
    ei_exempt: 'Sole trader, real profits, without VAT',
    company: 'Company (SASU, EURL, SARL), with VAT',
    company_exempt: 'Company, without VAT',
    other: 'Another status, or another country',
    about: {
      micro_franchise: 'Exempt: one amount a line.',
      micro_vat: 'Amounts before and with VAT, and the VAT to hand over.',
      ei_real: 'Amounts before and with VAT, VAT deducted and to hand over.',
      ei_exempt: 'Exempt by size or by trade: one amount a line.',
      company: 'Amounts before and with VAT, VAT deducted and to hand over.',
      company_exempt: 'Exempt by size or by trade: one amount a line.',
      other: 'Nothing is supposed: the page “Tax profile” does the rest.',
    },
  },
};
