import { eachDay, WEEK_45 } from './golden.ts';
import type { GoldenExport } from './golden.ts';

/** A customer with two plans one after the other, one who only tried, one who left, one who pays by the year. */
function subscriptions(profile: string, start: string): GoldenExport {
  return {
    profile,
    text: `id,Customer ID,Quantity,Currency,Interval,Amount,Status,Created (UTC),${start},Trial Start (UTC),Trial End (UTC),Ended At (UTC)
s1,c1,2,eur,month,10.00,canceled,2026-10-26 10:00,2026-10-26 10:00,,,2026-11-04 10:00
s2,c1,1,eur,month,30.00,active,2026-11-04 10:00,2026-11-04 10:00,,,
s3,c2,1,eur,month,99.00,canceled,2026-10-20 10:00,2026-10-20 10:00,2026-10-20 10:00,2026-11-03 10:00,2026-11-03 10:00
s4,c3,1,eur,month,7.00,canceled,2026-10-26 10:00,2026-10-26 10:00,,,2026-11-08 22:30
s5,c4,1,eur,year,120.00,active,2026-10-20 10:00,2026-10-20 10:00,2026-10-20 10:00,2026-11-03 10:00,
s6,c5,1,usd,month,50.00,active,2026-11-02 10:00,2026-11-02 10:00,,,\n`,
    choices: { from: '2026-11-02', until: '2026-11-08' },
    values: {
      'mrr 2026-W45': 4000,
      'customers 2026-W45': 3,
      'customers_new 2026-W45': 2,
      'customers_lost 2026-W45': 1,
      'trials_started 2026-W45': 0,
      'trials_converted 2026-W45': 1,
    },
    notTaken: ['Amount: other_currency'],
  };
}

export const MONEY_EXPORTS: readonly GoldenExport[] = [
  subscriptions('stripe-subscriptions', 'Start (UTC)'),
  subscriptions('stripe-subscriptions-start-date', 'Start Date (UTC)'),
  {
    profile: 'stripe-payments',
    text: `id,Created date (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Converted Currency,Status
c1,2026-11-02 09:00:00,"1,200.00",0.00,eur,,,,Paid
c2,2026-11-08 23:30:00,50.00,0.00,eur,,,,Paid
c3,2026-11-03 09:00:00,100.00,100.00,eur,,,,Refunded
c4,2026-11-04 09:00:00,30.00,0.00,usd,27.50,0.00,eur,Paid
c5,2026-11-04 09:00:00,30.00,0.00,usd,30.00,0.00,usd,Paid
c6,2026-11-05 09:00:00,19.00,0.00,eur,,,,Failed\n`,
    choices: WEEK_45,
    values: { 'conversions_hard 2026-W45': 4, 'revenue_scalable 2026-W45': 122_750 },
    notTaken: ['Amount: other_currency'],
  },
  {
    profile: 'stripe-customers',
    text: `id,Description,Email,Name,Created (UTC),Plan,Status,Total Spend,Payment Count\nc1,,a@example.com,A,2026-11-02 10:00,,,10.00,1\nc2,,b@example.com,B,2026-11-03 10:00,,,0.00,0\n`,
    choices: { until: '2026-11-08', only: new Set(['customers_new']) },
    values: { 'customers_new 2026-W45': 1 },
  },
  {
    profile: 'shopify-orders',
    text: `Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Refunded Amount,Source
#1001,a@example.com,paid,2026-11-02 10:00:00 +0100,EUR,95.85,100.85,2026-11-02 10:00:00 +0100,1,Book,0.00,web
#1001,a@example.com,,,,,,2026-11-02 10:00:00 +0100,1,Pen,,
#1002,b@example.com,partially_refunded,2026-11-03 10:00:00 +0100,EUR,50.00,55.00,2026-11-03 10:00:00 +0100,1,Book,5.00,web
#1003,c@example.com,pending,,EUR,9.00,9.00,2026-11-04 10:00:00 +0100,1,Pen,0.00,web\n`,
    choices: WEEK_45,
    values: { 'orders 2026-W45': 2, 'revenue_scalable 2026-W45': 15_085 },
    leftOut: { 'customers_new 2026-W45': 'needs_history' },
  },
  {
    profile: 'shopify-sessions',
    text: `Day,Online store visitors,Sessions,Sessions with cart additions,Sessions that reached checkout,Sessions that completed checkout,Pageviews\n${eachDay((day) => `${day},9,10,4,3,1,33`)}`,
    values: {
      'sessions 2026-W45': 70,
      'page_views 2026-W45': 231,
      'carts_started 2026-W45': 28,
      'carts_abandoned 2026-W45': 21,
    },
    notTaken: ['Online store visitors: not_additive'],
  },
  {
    profile: 'shopify-sales',
    text: `Day,Orders,Gross sales,Discounts,Returns,Net sales,Shipping charges,Duties,Additional fees,Taxes,Total sales\n${eachDay((day) => `${day},2,25.00,-5.00,0,20.00,4.20,0,0,5.00,29.20`)}`,
    values: { 'orders 2026-W45': 14 },
    notTaken: ['Net sales: not_chosen'],
  },
  {
    profile: 'woocommerce-revenue',
    text: `Date,Orders,Gross sales,Returns,Coupons,Net sales,Taxes,Shipping,Total sales\n${eachDay((day) => `${day},1,12.00,2.00,0.00,10.00,2.00,0.00,12.00`)}`,
    choices: { only: new Set(['revenue_scalable']) },
    values: { 'revenue_scalable 2026-W45': 7000 },
    notTaken: ['Orders: not_chosen'],
  },
];
