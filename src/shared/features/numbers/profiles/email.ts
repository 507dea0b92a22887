import type { BuiltInProfile } from '../built-in.ts';
import type { ProfileNumber } from '../profile.ts';

/** Opens, clicks and those who leave come in for a week. */
const SETTLES = 7;

/** Those who joined, and how many there are on the day of export. */
function listNumbers(keep: ProfileNumber['keep']): ProfileNumber[] {
  return [
    { metric: 'list_joined', rule: 'count' },
    { metric: 'list_size', rule: 'snapshot', ...(keep && { keep }) },
  ];
}

/** What is counted more than once for one person is not what the metric says. */
const TOTALS = {
  'Total Opens': { metric: 'emails_opened', reason: 'other_meaning' },
  'Total Clicks': { metric: 'emails_clicked', reason: 'other_meaning' },
} as const;

/** Mailchimp: seen verbatim in tests and parsers of others. */
const mailchimp: BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'mailchimp',
      tool: 'Mailchimp',
      file: {
        format: 'csv',
        headings: [
          'Send Date',
          'Total Recipients',
          'Successful Deliveries',
          'Unique Opens',
          'Unique Clicks',
          'Unsubscribes',
          'Unique Id',
        ],
      },
      time: { column: 'Send Date', grain: 'event', missing: 'zero' },
      key: ['Unique Id'],
      numbers: [
        { metric: 'emails_sent', rule: 'sum', column: 'Total Recipients' },
        { metric: 'emails_delivered', rule: 'sum', column: 'Successful Deliveries' },
        { metric: 'emails_opened', rule: 'sum', column: 'Unique Opens' },
        { metric: 'emails_clicked', rule: 'sum', column: 'Unique Clicks' },
        { metric: 'list_left', rule: 'sum', column: 'Unsubscribes' },
        {
          metric: 'campaign_gain',
          rule: 'sum',
          column: 'Total Revenue',
          segment: { fixed: 'Email' },
        },
      ],
    },
    notTaken: { ...TOTALS, 'Total Bounces': { metric: 'bounces', reason: 'other_meaning' } },
    settles: SETTLES,
    way: {
      fr: 'Mailchimp › Campagnes › Rapports › Exporter les rapports',
      en: 'Mailchimp › Campaigns › Reports › Export reports',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'mailchimp-report',
      tool: 'Mailchimp',
      file: {
        format: 'report',
        headings: [
          'Delivery Date/Time',
          'Total Recipients',
          'Successful Deliveries',
          'Recipients Who Opened',
          'Recipients Who Clicked',
        ],
        decimal: '.',
      },
      time: { column: 'Delivery Date/Time', grain: 'event', missing: 'zero' },
      numbers: [
        { metric: 'emails_sent', rule: 'sum', column: 'Total Recipients' },
        { metric: 'emails_delivered', rule: 'sum', column: 'Successful Deliveries' },
        { metric: 'emails_opened', rule: 'sum', column: 'Recipients Who Opened' },
        { metric: 'emails_clicked', rule: 'sum', column: 'Recipients Who Clicked' },
        { metric: 'list_left', rule: 'sum', column: 'Total Unsubs' },
      ],
    },
    notTaken: TOTALS,
    settles: SETTLES,
    way: {
      fr: 'Mailchimp › Campagnes › Rapport d’une campagne › Télécharger',
      en: 'Mailchimp › Campaigns › Report of a campaign › Download',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'mailchimp-audience',
      tool: 'Mailchimp',
      file: {
        format: 'csv',
        headings: ['Email Address', 'OPTIN_TIME', 'CONFIRM_TIME', 'LAST_CHANGED', 'LEID', 'EUID'],
      },
      time: { column: 'CONFIRM_TIME', grain: 'event', missing: 'zero', lifetime: true },
      key: ['EUID'],
      numbers: listNumbers(undefined),
    },
    without: ['UNSUB_TIME', 'CLEAN_TIME'],
    way: {
      fr: 'Mailchimp › Audience › Tous les contacts › Exporter l’audience',
      en: 'Mailchimp › Audience › All contacts › Export audience',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'mailchimp-unsubscribed',
      tool: 'Mailchimp',
      file: {
        format: 'csv',
        headings: ['Email Address', 'OPTIN_TIME', 'CONFIRM_TIME', 'LEID', 'EUID', 'UNSUB_TIME'],
      },
      time: { column: 'UNSUB_TIME', grain: 'event', missing: 'zero', lifetime: true },
      key: ['EUID'],
      numbers: [{ metric: 'list_left', rule: 'count' }],
    },
    way: {
      fr: 'Mailchimp › Audience › Tous les contacts › Exporter l’audience',
      en: 'Mailchimp › Audience › All contacts › Export audience',
    },
  },
];

const sentRows = (column: string) => ({ keep: [{ column, filled: true }] });

/** Brevo: seen verbatim in a parser of others. */
const brevo: BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'brevo',
      tool: 'Brevo',
      file: {
        format: 'csv',
        headings: [
          'Campaign ID',
          'Email_ID',
          'Send_Date',
          'Delivered_Date',
          'Open_Date',
          'Unsubscribe_Date',
          'Clicked_Links_Count',
        ],
        day_order: 'dmy',
      },
      time: { column: 'Send_Date', grain: 'event', missing: 'zero' },
      key: ['Campaign ID', 'Email_ID'],
      numbers: [
        { metric: 'emails_sent', rule: 'count' },
        { metric: 'emails_delivered', rule: 'count', ...sentRows('Delivered_Date') },
        { metric: 'emails_opened', rule: 'count', ...sentRows('Open_Date') },
        {
          metric: 'emails_clicked',
          rule: 'count',
          keep: [{ column: 'Clicked_Links_Count', min: 1 }],
        },
        {
          metric: 'list_left',
          rule: 'count',
          time: 'Unsubscribe_Date',
          ...sentRows('Unsubscribe_Date'),
        },
      ],
    },
    notTaken: { 'Total Opens': TOTALS['Total Opens'] },
    settles: SETTLES,
    way: {
      fr: 'Brevo › Campagnes › Statistiques › Exporter les destinataires',
      en: 'Brevo › Campaigns › Statistics › Export recipients',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'brevo-contacts',
      tool: 'Brevo',
      file: {
        format: 'csv',
        headings: ['EMAIL', 'EMAIL_BLACKLISTED', 'ADDED_TIME', 'MODIFIED_TIME'],
        day_order: 'dmy',
      },
      time: { column: 'ADDED_TIME', grain: 'event', missing: 'zero', lifetime: true },
      key: ['EMAIL'],
      numbers: listNumbers([
        { column: 'EMAIL_BLACKLISTED', not: ['true', 'yes', 'oui', '1', 'y', 'vrai'] },
      ]),
    },
    way: {
      fr: 'Brevo › Contacts › Exporter les contacts',
      en: 'Brevo › Contacts › Export contacts',
    },
  },
];

const isEmail = [{ column: 'Campaign Channel', is: ['email'] }];

/** Klaviyo: seen verbatim in files of others. A text message is no email. */
const klaviyo: BuiltInProfile = {
  profile: {
    profile: 1,
    name: 'klaviyo',
    tool: 'Klaviyo',
    file: {
      format: 'csv',
      headings: [
        'Send Time',
        'Total Recipients',
        'Successful Deliveries',
        'Unique Opens',
        'Unique Clicks',
        'Unsubscribes',
        'Campaign ID',
        'Campaign Channel',
      ],
      decimal: '.',
    },
    time: { column: 'Send Time', grain: 'event', missing: 'zero' },
    key: ['Campaign ID'],
    numbers: [
      { metric: 'emails_sent', rule: 'sum', column: 'Total Recipients', keep: isEmail },
      { metric: 'emails_delivered', rule: 'sum', column: 'Successful Deliveries', keep: isEmail },
      { metric: 'emails_opened', rule: 'sum', column: 'Unique Opens', keep: isEmail },
      { metric: 'emails_clicked', rule: 'sum', column: 'Unique Clicks', keep: isEmail },
      { metric: 'list_left', rule: 'sum', column: 'Unsubscribes', keep: isEmail },
      {
        metric: 'campaign_gain',
        rule: 'sum',
        column: 'Revenue',
        segment: { column: 'Campaign Channel' },
      },
    ],
  },
  notTaken: { ...TOTALS, Bounces: { metric: 'bounces', reason: 'other_meaning' } },
  settles: SETTLES,
  way: {
    fr: 'Klaviyo › Analyses › Rapports › Performance des campagnes › Exporter',
    en: 'Klaviyo › Analytics › Reports › Campaign performance › Export',
  },
};

/** ActiveCampaign, Kit (both of its shapes) and Substack: seen verbatim in parsers of others. */
const lists: BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'activecampaign-contacts',
      tool: 'ActiveCampaign',
      file: {
        format: 'csv',
        headings: ['Email', 'First Name', 'Tags', 'Date Created', 'IP', 'Status'],
      },
      time: { column: 'Date Created', grain: 'event', missing: 'zero', lifetime: true },
      key: ['Email'],
      numbers: listNumbers([{ column: 'Status', is: ['active', 'actif'] }]),
    },
    way: {
      fr: 'ActiveCampaign › Contacts › Exporter',
      en: 'ActiveCampaign › Contacts › Export',
    },
  },
  ...(
    [
      ['kit', ['first_name', 'email', 'created_at', 'status'], 'email', 'status'],
      ['kit-tags', ['email_address', 'state', 'created_at', 'tags'], 'email_address', 'state'],
    ] as const
  ).map(([name, headings, email, state]): BuiltInProfile => ({
    profile: {
      profile: 1,
      name,
      tool: 'Kit',
      file: { format: 'csv', headings: [...headings] },
      time: { column: 'created_at', grain: 'event', zone: 'utc', missing: 'zero', lifetime: true },
      key: [email],
      numbers: listNumbers([{ column: state, is: ['active', 'confirmed'] }]),
    },
    way: {
      fr: 'Kit › Grow › Subscribers › Bulk actions › Export',
      en: 'Kit › Grow › Subscribers › Bulk actions › Export',
    },
  })),
  {
    profile: {
      profile: 1,
      name: 'substack',
      tool: 'Substack',
      file: {
        format: 'csv',
        headings: ['email', 'active_subscription', 'email_disabled', 'created_at'],
      },
      time: { column: 'created_at', grain: 'event', zone: 'utc', missing: 'zero', lifetime: true },
      key: ['email'],
      numbers: listNumbers([{ column: 'email_disabled', not: ['true'] }]),
    },
    way: {
      fr: 'Substack › Réglages › Exporter › email_list.csv',
      en: 'Substack › Settings › Exports › email_list.csv',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'ghost-members',
      tool: 'Ghost',
      file: {
        format: 'csv',
        headings: ['id', 'email', 'subscribed_to_emails', 'created_at', 'deleted_at'],
      },
      time: { column: 'created_at', grain: 'event', zone: 'utc', missing: 'zero', lifetime: true },
      key: ['id'],
      numbers: listNumbers([
        { column: 'subscribed_to_emails', is: ['true'] },
        { column: 'deleted_at', filled: false },
      ]),
    },
    way: {
      fr: 'Ghost › Membres › Exporter tous les membres',
      en: 'Ghost › Members › Export all members',
    },
  },
];

export const EMAIL: readonly BuiltInProfile[] = [...mailchimp, ...brevo, klaviyo, ...lists];
