import { toEntry } from './entry.ts';
import type { CatalogueEntry } from './entry.ts';
import { acquisitionAudience } from './rows/acquisition-audience.ts';
import { acquisitionCampaigns } from './rows/acquisition-campaigns.ts';
import { acquisitionLeads } from './rows/acquisition-leads.ts';
import { acquisitionMarketplace } from './rows/acquisition-marketplace.ts';
import { acquisitionOutreach } from './rows/acquisition-outreach.ts';
import { acquisitionSignUps } from './rows/acquisition-sign-ups.ts';
import { acquisitionSocial } from './rows/acquisition-social.ts';
import { acquisitionTraffic } from './rows/acquisition-traffic.ts';
import { conversionCost } from './rows/conversion-cost.ts';
import { conversionMeetings } from './rows/conversion-meetings.ts';
import { conversionPipeline } from './rows/conversion-pipeline.ts';
import { conversionProspects } from './rows/conversion-prospects.ts';
import { conversionQuotes } from './rows/conversion-quotes.ts';
import { conversionShop } from './rows/conversion-shop.ts';
import { engagementAccounts } from './rows/engagement-accounts.ts';
import { engagementCustomers } from './rows/engagement-customers.ts';
import { engagementEmail } from './rows/engagement-email.ts';
import { engagementLearning } from './rows/engagement-learning.ts';
import { engagementList } from './rows/engagement-list.ts';
import { engagementProduct } from './rows/engagement-product.ts';
import { engagementSatisfaction } from './rows/engagement-satisfaction.ts';
import { referral } from './rows/referral.ts';
import { referralAffiliates } from './rows/referral-affiliates.ts';
import { referralInvitations } from './rows/referral-invitations.ts';
import { revenueCash } from './rows/revenue-cash.ts';
import { revenueCustomerValue } from './rows/revenue-customer-value.ts';
import { revenueHours } from './rows/revenue-hours.ts';
import { revenueIncome } from './rows/revenue-income.ts';
import { revenuePlatforms } from './rows/revenue-platforms.ts';
import { revenueProfit } from './rows/revenue-profit.ts';
import { revenueServices } from './rows/revenue-services.ts';
import { revenueShop } from './rows/revenue-shop.ts';
import { revenueSubscriptions } from './rows/revenue-subscriptions.ts';

/** Every metric that ships, in the order of the funnel. To add one, add its row in `rows/`. */
export const catalogue: readonly CatalogueEntry[] = [
  ...acquisitionTraffic,
  ...acquisitionAudience,
  ...acquisitionSocial,
  ...acquisitionLeads,
  ...acquisitionOutreach,
  ...acquisitionSignUps,
  ...acquisitionCampaigns,
  ...acquisitionMarketplace,
  ...conversionPipeline,
  ...conversionQuotes,
  ...conversionProspects,
  ...conversionMeetings,
  ...conversionShop,
  ...conversionCost,
  ...engagementEmail,
  ...engagementList,
  ...engagementCustomers,
  ...engagementProduct,
  ...engagementAccounts,
  ...engagementSatisfaction,
  ...engagementLearning,
  ...revenueIncome,
  ...revenueSubscriptions,
  ...revenueProfit,
  ...revenueCash,
  ...revenueCustomerValue,
  ...revenueServices,
  ...revenueHours,
  ...revenueShop,
  ...revenuePlatforms,
  ...referral,
  ...referralAffiliates,
  ...referralInvitations,
].map(toEntry);

const entriesById = new Map(catalogue.map((entry) => [entry.id, entry]));

export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return entriesById.get(id);
}
