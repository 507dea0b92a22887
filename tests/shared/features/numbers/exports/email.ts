import { WEEK_45 } from './golden.ts';
import type { GoldenExport } from './golden.ts';

const campaigns: GoldenExport[] = [
  {
    profile: 'mailchimp',
    text: `Title,Send Date,Total Recipients,Successful Deliveries,Total Bounces,Unique Opens,Open Rate,Total Opens,Unique Clicks,Total Clicks,Unsubscribes,Unique Id,Total Revenue
One,"Nov 02, 2026 12:24 pm","1,466",1447,19,597,41.26%,900,29,50,2,aa,590.14
Two,"Nov 08, 2026 11:59 pm",100,90,10,40,44.44%,70,5,9,1,bb,0
Two again,"Nov 08, 2026 11:59 pm",100,90,10,40,44.44%,70,5,9,1,bb,0\n`,
    choices: WEEK_45,
    values: {
      'emails_sent 2026-W45': 1566,
      'emails_delivered 2026-W45': 1537,
      'emails_opened 2026-W45': 637,
      'emails_clicked 2026-W45': 34,
      'list_left 2026-W45': 3,
      'campaign_gain/Email 2026-W45': 59_014,
    },
    notTaken: [
      'Total Bounces: other_meaning',
      'Total Clicks: other_meaning',
      'Total Opens: other_meaning',
    ],
  },
  {
    profile: 'mailchimp-report',
    text: `Email Campaign Report\n"Title:","Letter"\n"Delivery Date/Time:","Wed, Nov 4, 2026 12:25"\n\n"Overall Stats"
"Total Recipients:","1,751"\n"Successful Deliveries:","1,742"\n"Bounces:","9 (0.5%)"\n"Recipients Who Opened:","141 (8.1%)"
"Total Opens:","201"\n"Recipients Who Clicked:","12 (0.7%)"\n"Total Unsubs:","4"\n\n"Clicks by URL"\n"URL","Total Clicks","Unique Clicks"\n"https://example.com/","20","12"\n`,
    choices: WEEK_45,
    values: {
      'emails_sent 2026-W45': 1751,
      'emails_delivered 2026-W45': 1742,
      'emails_opened 2026-W45': 141,
      'emails_clicked 2026-W45': 12,
      'list_left 2026-W45': 4,
    },
    notTaken: ['Total Opens: other_meaning'],
  },
  {
    profile: 'brevo',
    text: `Campaign ID;Campaign Name;Email_ID;Send_Date;Delivered_Date;Open_Date;Total Opens;Unsubscribe_Date;Clicked_Links_Count;https://example.com/a
1;A;p1@example.com;02-11-2026 12:01:00;02-11-2026 12:01:09;03-11-2026 09:00:00;4;;1;
1;A;p2@example.com;02-11-2026 12:01:00;02-11-2026 12:01:09;;;09-11-2026 10:00:00;;
1;A;p3@example.com;02-11-2026 12:01:00;;;;;;\n`,
    choices: { from: '2026-11-02', until: '2026-11-15' },
    values: {
      'emails_sent 2026-W45': 3,
      'emails_sent 2026-W46': 0,
      'emails_delivered 2026-W45': 2,
      'emails_delivered 2026-W46': 0,
      'emails_opened 2026-W45': 1,
      'emails_opened 2026-W46': 0,
      'emails_clicked 2026-W45': 1,
      'emails_clicked 2026-W46': 0,
      'list_left 2026-W45': 0,
      'list_left 2026-W46': 1,
    },
    notTaken: ['Total Opens: other_meaning'],
  },
  {
    profile: 'klaviyo',
    text: `Campaign Name,Send Time,Total Recipients,Revenue,Unique Opens,Total Opens,Unique Clicks,Total Clicks,Unsubscribes,Successful Deliveries,Bounces,Campaign ID,Campaign Channel
"A | Nov",2026-11-02 11:00:00,3164.0,466.3,1472.0,2944.0,33.0,36.0,5.0,3148.0,16.0,x1,Email
B,2026-11-03 11:00:00,675.0,80.84,,,48.0,51.0,18.0,651.0,24.0,x2,SMS\n`,
    choices: WEEK_45,
    values: {
      'emails_sent 2026-W45': 3164,
      'emails_delivered 2026-W45': 3148,
      'emails_opened 2026-W45': 1472,
      'emails_clicked 2026-W45': 33,
      'list_left 2026-W45': 5,
      'campaign_gain/Email 2026-W45': 46_630,
      'campaign_gain/SMS 2026-W45': 8084,
    },
    notTaken: [
      'Bounces: other_meaning',
      'Total Clicks: other_meaning',
      'Total Opens: other_meaning',
    ],
  },
];

/** Three who joined in the week, of whom one gets no mail any more. */
const lists: GoldenExport[] = [
  [
    'brevo-contacts',
    `EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME
a@example.com;A;A;;false;false;02-11-2026 09:30;13-11-2026 09:30\nb@example.com;B;B;;true;false;08-11-2026 09:30;08-11-2026 09:30
c@example.com;C;C;;false;false;08-11-2026 09:30;08-11-2026 09:30\n`,
  ],
  [
    'activecampaign-contacts',
    `Email,First Name,Last Name,Phone,Tags,Date Created,IP,Status\na@example.com,A,A,,,2026-11-02 10:00:00,,Active
b@example.com,B,B,,,2026-11-03 10:00:00,,Unsubscribed\nc@example.com,C,C,,,2026-11-08 10:00:00,,Active\n`,
  ],
  [
    'kit',
    `first_name,email,created_at,status\nA,a@example.com,2026-11-02T10:00:00Z,active\nB,b@example.com,2026-11-03T10:00:00Z,cancelled
C,c@example.com,2026-11-08T10:00:00Z,active\n`,
  ],
  [
    'kit-tags',
    `first_name,email_address,state,created_at,tags\nA,a@example.com,active,2026-11-02T10:00:00Z,\nB,b@example.com,cancelled,2026-11-03T10:00:00Z,
C,c@example.com,active,2026-11-01T23:30:00Z,\n`,
  ],
  [
    'substack',
    `email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at\na@example.com,true,,yearly,false,2026-11-01T23:30:00.000Z,
b@example.com,false,,other,true,2026-11-03T00:00:00.000Z,\nc@example.com,false,,other,false,2026-11-08T10:00:00.000Z,\n`,
  ],
  [
    'ghost-members',
    `id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers\n1,a@example.com,A,,true,false,,2026-11-02T10:00:00.000Z,,,\n2,b@example.com,B,,false,false,,2026-11-03T00:00:00.000Z,,,\n3,c@example.com,C,,true,true,,2026-11-08T10:00:00.000Z,,,\n`,
  ],
].map(([profile = '', text = '']) => ({
  profile,
  text,
  choices: { until: '2026-11-08' },
  values: { 'list_joined 2026-W45': 3, 'list_size 2026-W45': 2 },
}));

const MERGE = 'OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED,LEID,EUID';

export const EMAIL_EXPORTS: readonly GoldenExport[] = [
  ...campaigns,
  ...lists,
  {
    profile: 'mailchimp-audience',
    text: `"Email Address","First Name",${MERGE},NOTES,TAGS\na@example.com,A,,,"2026-11-02 14:40:47",,"2026-11-09 14:40:47",1,e1,,
b@example.com,B,"2026-11-08 09:00:00",,"2026-11-08 10:00:00",,"2026-11-09 14:40:47",2,e2,,\n`,
    choices: { until: '2026-11-08' },
    values: { 'list_joined 2026-W45': 2, 'list_size 2026-W45': 2 },
  },
  {
    profile: 'mailchimp-unsubscribed',
    text: `"Email Address","First Name",${MERGE},UNSUB_TIME,UNSUB_REASON\na@example.com,A,,,"2024-11-02 14:40:47",,"2026-11-04 14:40:47",1,e1,"2026-11-04 14:40:47",
b@example.com,B,,,"2025-11-08 10:00:00",,"2026-11-08 14:40:47",2,e2,"2026-11-08 14:40:47",\n`,
    choices: { until: '2026-11-08' },
    values: { 'list_left 2026-W45': 2 },
  },
];
