import { eachDay, WEEK_45 } from './golden.ts';
import type { GoldenExport } from './golden.ts';

const compact = (day: string) => day.replaceAll('-', '');
const american = (day: string) => `11/${Number(day.slice(8))}/2026`;

const audience: GoldenExport[] = [
  {
    profile: 'linkedin-posts',
    text: `Total followers on 11/8/2026:,507\n,\nDate,New followers\n${eachDay((day) => `${american(day)},2`)}`,
    values: { 'followers/LinkedIn 2026-W45': 507 },
  },
  {
    profile: 'linkedin-page',
    text: `Date,Sponsored followers,Organic followers,Total followers\n${eachDay((day) => `${american(day)},0,2,2`)}`,
    values: {},
    leftOut: { 'followers 2026-W45': 'needs_level' },
  },
  {
    profile: 'apple-podcasts',
    text: `Show ID,Episode ID,Episode Title,Date,Total Time Listened,Plays,Unique Listeners\n${eachDay((day) => `1,2,"One, two",${compact(day)},90,5,4`)}1,3,Three,20261104,9,1,1\n`,
    values: { 'audience/Podcast 2026-W45': 36 },
    notTaken: ['Unique Listeners: not_additive'],
  },
];

const ads: GoldenExport[] = [
  {
    profile: 'google-ads',
    text: `Campaign report\n"November 2, 2026 - November 8, 2026"\nCampaign status,Campaign,Day,Currency code,Cost,Impr.,Clicks,Conversions
Enabled,A | Lyon,2026-11-02,EUR,"1,037.78","1,598",58,2.00\nPaused,B,2026-11-02,EUR, --,713,0,0.00
Enabled,A | Lyon,2026-11-08,EUR,10.22,61,5,1.50\nTotal: Campaigns,,,EUR,"1,048.00",2372,63,3.50\nTotal: Account,,,EUR,"1,048.00",2372,63,3.50\n`,
    values: { 'acquisition_spend/Google Ads 2026-W45': 104_800 },
    notTaken: ['Clicks: other_meaning', 'Conversions: not_chosen', 'Impr.: other_meaning'],
  },
  {
    profile: 'google-ads-fr',
    text: `Rapport sur les campagnes\n2 novembre 2026 - 8 novembre 2026\nCampagne;Jour;Code de devise;Coût;Impr.;Clics;Conversions
A;2026-11-02;EUR;1 037,78;1 598;58;2,00\nA;2026-11-08;EUR;10,22;61;5;1,50\nTotal : campagnes;;EUR;1 048,00;1 659;63;3,50\n`,
    values: { 'acquisition_spend/Google Ads 2026-W45': 104_800 },
    notTaken: ['Clics: other_meaning', 'Conversions: not_chosen', 'Impr.: other_meaning'],
  },
  {
    profile: 'google-ads-range',
    text: `Campaign report\n"October 1, 2026 - October 31, 2026"\nCampaign status,Campaign,Currency code,Cost,Impr.,Clicks,Conversions\nEnabled,A,EUR,12.50,9,1,0.00\nEnabled,B,EUR,7.25,9,1,0.00\nTotal: Campaigns,,EUR,19.75,18,2,0.00\n`,
    choices: { kind: 'month' },
    values: { 'acquisition_spend/Google Ads 2026-10': 1975 },
    notTaken: ['Clicks: other_meaning', 'Conversions: not_chosen', 'Impr.: other_meaning'],
  },
  {
    profile: 'google-ads-range-fr',
    text: `Rapport sur les campagnes\n1 octobre 2026 - 31 octobre 2026\nCampagne;Type de campagne;Coût;Conversions;Coût/conv.\nA;Recherche;1 012,50;2,00;6,25\nB;Recherche;7,25;0,00;--\n`,
    choices: { kind: 'month' },
    values: { 'acquisition_spend/Google Ads 2026-10': 101_975 },
    notTaken: ['Conversions: not_chosen'],
  },
  {
    profile: 'facebook-leads',
    text: `id,created_time,ad_name,form_name,full_name,email,phone_number\nl:1,2026-11-02T10:00:00+01:00,Ad,Form,A,a@example.com,\nl:2,2026-11-08T23:30:00+01:00,Ad,Form,B,b@example.com,\n`,
    choices: WEEK_45,
    values: { 'leads/Facebook 2026-W45': 2 },
  },
  {
    profile: 'meta-ads',
    text: `Campaign name,Day,Impressions,Amount spent (EUR),Link clicks,Purchases,Reporting starts,Reporting ends\nA,2026-11-02,"1,000","1,002.50",50,25,2026-11-02,2026-11-02\nB,2026-11-02,10,7.5,5,2,2026-11-02,2026-11-02\nA,2026-11-08,10,10,5,2,2026-11-08,2026-11-08\n`,
    choices: WEEK_45,
    values: { 'acquisition_spend/Meta Ads 2026-W45': 102_000 },
    notTaken: ['Impressions: other_meaning', 'Link clicks: other_meaning'],
  },
  {
    profile: 'meta-ads-fr',
    text: `Jour;Nom de la campagne;Montant dépensé (EUR);Impressions\n02/11/2026;A;"1 002,50";45012\n08/11/2026;A;"10,00";39887\n`,
    choices: WEEK_45,
    values: { 'acquisition_spend/Meta Ads 2026-W45': 101_250 },
    notTaken: ['Impressions: other_meaning'],
  },
  {
    profile: 'linkedin-ads',
    text: `Ad Performance Report (in UTC)\n"Report Start: 11/2/2026, 12:00 AM"\n"Report End: 11/8/2026, 11:59 PM"\n"Date Generated: 11/16/2026, 9:10 AM"\n\nStart Date (in UTC),Campaign Group Name,Campaign Name,Impressions,Clicks,Total Spent\n11/2/2026,G,A,100,5,10.00\n11/2/2026,G,B,100,5,2.50\n11/8/2026,G,A,100,5,1.00\n`,
    values: { 'acquisition_spend/LinkedIn Ads 2026-W45': 1350 },
    notTaken: ['Clicks: other_meaning', 'Impressions: other_meaning'],
    choices: { dayOrder: 'mdy' },
  },
  ...[
    ['', 'Reporting starts', 'Reporting ends', 'Amount spent', 'Campaign name'],
    ['-2', 'Reporting starts', 'Reporting ends', 'Amount spent', 'Ad set name'],
    ['-3', 'Reporting starts', 'Reporting ends', 'Amount spent', 'Ad name'],
    ['-fr', 'Début des rapports', 'Fin des rapports', 'Montant dépensé', 'Nom de la campagne'],
    [
      '-2-fr',
      'Début des rapports',
      'Fin des rapports',
      'Montant dépensé',
      'Nom de l’ensemble de publicités',
    ],
    ['-3-fr', 'Début des rapports', 'Fin des rapports', 'Montant dépensé', 'Nom de la publicité'],
  ].map(([variant, from, to, cost, name]): GoldenExport => ({
    profile: `meta-ads-span${variant}`,
    text: `${from},${to},${name},${cost} (EUR),Impressions\n2026-11-02,2026-11-08,,"1,012.50",1100\n2026-11-02,2026-11-08,A,"1,002.50",1000\n2026-11-02,2026-11-08,B,10,100\n`,
    values: { 'acquisition_spend/Meta Ads 2026-W45': 101_250 },
    notTaken: ['Impressions: other_meaning'],
  })),
];

const marks = {
  'nps_promoters 2026-W45': 1,
  'nps_passives 2026-W45': 1,
  'nps_detractors 2026-W45': 2,
};
const answers: GoldenExport[] = [
  [
    'google-forms',
    `Timestamp,How likely are you to recommend us?,Why\n2026/11/02 7:01:33 PM GMT+1,10,a\n2026/11/03 7:01:33 AM GMT+1,7,b\n2026/11/04 7:01:33 PM GMT+1,6,c\n2026/11/08 7:01:33 PM GMT+1,0,\n`,
  ],
  [
    'google-forms-fr',
    `Horodateur,Recommanderiez-vous l’atelier ?,Pourquoi ?\n02/11/2026 19:01:33,9,a\n03/11/2026 19:01:33,8,b\n04/11/2026 19:01:33,3,c\n08/11/2026 19:01:33,0,d\n`,
  ],
  [
    'tally',
    `Submission ID,Respondent ID,Submitted at,Our NPS question\ns1,r1,2026-11-02 23:25:40,9\ns2,r2,2026-11-03 23:25:40,8\ns3,r3,2026-11-04 23:25:40,1\ns4,r4,2026-11-08 23:25:40,2\n`,
  ],
  [
    'typeform',
    `#,How likely are you to recommend us to a friend?,Start Date (UTC),Submit Date (UTC),Network ID\na1,9,2026-11-02 10:00:00,2026-11-02 10:05:00,z\na2,8,2026-11-03 10:00:00,2026-11-03 10:05:00,z\na3,1,2026-11-04 10:00:00,2026-11-04 10:05:00,z\na4,2,2026-11-08 10:00:00,2026-11-08 10:05:00,z\n`,
  ],
].map(([profile = '', text = '']) => ({ profile, text, choices: WEEK_45, values: marks }));

const clients: GoldenExport[] = [
  {
    profile: 'calendly',
    text: `User Name,Invitee Email,Event Type Name,Start Date & Time,End Date & Time,Event Created Date & Time,Canceled,UTM Source,Event UUID,Invitee UUID
Me,a@example.com,Talk,2026-11-20 11:00 am,2026-11-20 11:30 am,2026-11-02 11:00 am,false,podcast,e1,i1
Me,b@example.com,Talk,2026-11-20 12:00 pm,2026-11-20 12:30 pm,2026-11-08 11:59 pm,false,,e2,i2
Me,c@example.com,Talk,2026-11-20 01:00 pm,2026-11-20 01:30 pm,2026-11-03 11:00 am,true,podcast,e3,i3\n`,
    choices: WEEK_45,
    values: { 'conversions_soft 2026-W45': 1, 'conversions_soft/podcast 2026-W45': 1 },
    notTaken: ['Start Date & Time: not_chosen'],
  },
  ...[
    ['pipedrive', 'Deal - Deal created'],
    ['pipedrive-older', 'Deal - Deal created on'],
  ].map(([profile = '', created]) => ({
    profile,
    text: `Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Stage,Deal - Status,${created},Deal - Won time,Deal - Lost time
1,A,3200,EUR,Offer,Won,2026-10-08 19:53:59,2026-11-04 10:00:00,\n2,B,4800,EUR,Offer,Open,2026-11-02 20:14:41,,\n3,C,5500,EUR,Offer,Lost,2026-11-08 16:08:56,,2026-11-09 16:08:56\n`,
    choices: WEEK_45,
    values: { 'sql 2026-W45': 2, 'quotes_won 2026-W45': 1 },
  })),
  {
    profile: 'pipedrive-fr',
    text: `Affaire - ID;Affaire - Titre;Affaire - Valeur;Affaire - Statut;Affaire - Affaire créée;Affaire - Date de gain;Affaire - Date de perte
1;A;3 200,50;Gagné;2026-10-08 19:53:59;2026-11-04 10:00:00;\n2;B;4 800;Ouvert;2026-11-02 20:14:41;;\n3;C;5 500;Perdu;2026-11-08 16:08:56;2026-11-08 17:00:00;2026-11-09 16:08:56\n4;D;10;won;2026-11-08 09:00:00;2026-11-08 10:00:00;\n`,
    choices: WEEK_45,
    values: { 'sql 2026-W45': 3, 'quotes_won 2026-W45': 2 },
  },
  {
    profile: 'hubspot-deals',
    text: `Record ID,Deal Name,Amount,Deal Stage,Close Date,Deal Owner,Company Name,Pipeline,Create Date
1,A,$125000,Proposal Sent,2026-12-15,Me,A Corp,Sales,2026-11-02 09:30\n2,B,$85000,Closed Won,2026-11-05,Me,B,Sales,2026-11-08 23:10\n3,C,$200000,Negotiation,2026-11-30,Me,C,Sales,2026-11-09 08:00\n`,
    choices: WEEK_45,
    values: { 'sql 2026-W45': 2 },
  },
];

/** Hours as Clockify writes them, whose days tell by themselves which number of them comes first. */
const clockify = (rows: string): GoldenExport => ({
  profile: 'clockify',
  text: `Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (EUR),Billable Amount (EUR)\n${rows}`,
  choices: WEEK_45,
  values: { 'days_billable 2026-W45': 1.5 },
});

const hours: GoldenExport[] = [
  {
    profile: 'toggl',
    text: `User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)
Me,me@example.com,A,Site,,Work,Yes,2026-11-02,08:30:00,2026-11-02,15:30:00,07:00:00,"a, b",700.00
Me,me@example.com,A,Site,,Work,Yes,2026-11-03,08:30:00,2026-11-03,12:00:30,03:30:30,,350.00
Me,me@example.com,,Admin,,Work,No,2026-11-04,08:30:00,2026-11-04,12:00:00,03:30:00,,\n`,
    choices: WEEK_45,
    values: { 'days_billable 2026-W45': 1.5 },
  },
  {
    profile: 'harvest',
    text: `Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Currency\n2026-11-02,A,Site,,Dev,,"7,0",Yes,EUR\n2026-11-03,A,Site,,Dev,,"1.003,5",Yes,EUR\n2026-11-04,A,Site,,Dev,,"2,0",No,EUR\n`,
    choices: WEEK_45,
    values: { 'days_billable 2026-W45': 144.36 },
  },
  clockify(
    'Site,A,Work,,Me,,me@example.com,,Yes,11/02/2026,08:30:00 AM,11/02/2026,03:30:00 PM,07:00:00,7.00,80.00,560.00\nSite,A,Work,,Me,,me@example.com,,Yes,11/08/2026,01:00:00 PM,11/08/2026,04:30:30 PM,03:30:30,3.51,80.00,280.67\nAdmin,,,,Me,,me@example.com,,No,11/13/2026,09:00:00 AM,11/13/2026,10:00:00 AM,01:00:00,1.00,,\n',
  ),
  clockify(
    'Site,A,Work,,Me,,me@example.com,,Yes,2026-11-02,08:30:00,2026-11-02,15:30:00,07:00:00,7.00,80.00,560.00\nSite,A,Work,,Me,,me@example.com,,Yes,2026-11-08,13:00:00,2026-11-08,16:30:30,03:30:30,3.51,80.00,280.67\n',
  ),
];

export const OTHER_EXPORTS: readonly GoldenExport[] = [
  ...audience,
  ...ads,
  ...answers,
  ...clients,
  ...hours,
];
