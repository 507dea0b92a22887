import { toEntry } from './entry.ts';
import type { CatalogueEntry } from './entry.ts';
import { acquisitionAudience } from './rows/acquisition-audience.ts';
import { acquisitionCampaigns } from './rows/acquisition-campaigns.ts';
import { acquisitionLeads } from './rows/acquisition-leads.ts';
import { acquisitionMarketplace } from './rows/acquisition-marketplace.ts';
import { acquisitionTraffic } from './rows/acquisition-traffic.ts';
import { conversionCost } from './rows/conversion-cost.ts';
import { conversionPipeline } from './rows/conversion-pipeline.ts';
import { conversionProspects } from './rows/conversion-prospects.ts';
import { conversionShop } from './rows/conversion-shop.ts';
import { engagementCustomers } from './rows/engagement-customers.ts';
import { engagementEmail } from './rows/engagement-email.ts';
import { engagementProduct } from './rows/engagement-product.ts';
import { referral } from './rows/referral.ts';
import { revenueCustomerValue } from './rows/revenue-customer-value.ts';
import { revenueIncome } from './rows/revenue-income.ts';
import { revenuePlatforms } from './rows/revenue-platforms.ts';
import { revenueProfit } from './rows/revenue-profit.ts';
import { revenueServices } from './rows/revenue-services.ts';

/** Every metric that ships, in the order of the funnel. To add one, add its row in `rows/`. */
export const catalogue: readonly CatalogueEntry[] = [
  ...acquisitionTraffic,
  ...acquisitionAudience,
  ...acquisitionLeads,
  ...acquisitionCampaigns,
  ...acquisitionMarketplace,
  ...conversionPipeline,
  ...conversionProspects,
  ...conversionShop,
  ...conversionCost,
  ...engagementEmail,
  ...engagementCustomers,
  ...engagementProduct,
  ...revenueIncome,
  ...revenueProfit,
  ...revenueCustomerValue,
  ...revenueServices,
  ...revenuePlatforms,
  ...referral,
].map(toEntry);

const entriesById = new Map(catalogue.map((entry) => [entry.id, entry]));

export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return entriesById.get(id);
}
