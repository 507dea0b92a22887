/** Exports of four tools, each with the week of 16 November 2026 whole, and days around it. */
export const MONDAY_EXPORTS: Readonly<Record<string, string>> = {
  'visitors.csv': [
    'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration',
    ...days('2026-11-09', 14).map((day, index) => `${day},${20 + index},60,${30 + index},2,50,60`),
  ].join('\n'),
  'campaigns.csv': [
    'Title,Send Date,Total Recipients,Successful Deliveries,Total Bounces,Unique Opens,Open Rate,Total Opens,Unique Clicks,Total Clicks,Unsubscribes,Unique Id,Total Revenue',
    'Une,"Nov 10, 2026 09:00 am",400,398,2,160,40%,200,20,30,1,aa,0',
    'Deux,"Nov 17, 2026 09:00 am",402,400,2,180,45%,220,25,31,3,bb,0',
  ].join('\n'),
  'toggl.csv': [
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)',
    'Moi,moi@example.com,A,Site,,Travail,Yes,2026-11-12,08:30:00,2026-11-12,15:30:00,07:00:00,,',
    'Moi,moi@example.com,A,Site,,Travail,Yes,2026-11-18,08:30:00,2026-11-18,15:30:00,07:00:00,,',
    'Moi,moi@example.com,A,Site,,Travail,Yes,2026-11-19,08:30:00,2026-11-19,12:00:00,03:30:00,,',
  ].join('\n'),
  'calendly.csv': [
    'User Name,Invitee Email,Event Type Name,Start Date & Time,End Date & Time,Event Created Date & Time,Canceled,UTM Source,Event UUID,Invitee UUID',
    'Moi,a@example.com,Appel,2026-11-20 11:00 am,2026-11-20 11:30 am,2026-11-12 11:00 am,false,podcast,e1,i1',
    'Moi,b@example.com,Appel,2026-11-24 11:00 am,2026-11-24 11:30 am,2026-11-17 11:00 am,false,podcast,e2,i2',
    'Moi,c@example.com,Appel,2026-11-25 11:00 am,2026-11-25 11:30 am,2026-11-18 11:00 am,false,podcast,e3,i3',
    'Moi,d@example.com,Appel,2026-11-26 11:00 am,2026-11-26 11:30 am,2026-11-19 11:00 am,false,lettre,e4,i4',
  ].join('\n'),
};

function days(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}
