/**
 * The computed metrics as they are specified, written a second time: read by names the shorter kind of
 * period that stands for a quarter. The customer lifetime value has its subscription method here.
 *
 * id | French | English | unit | formula | good | read by | stage | lead or lag
 */
export const SPECIFIED_COMPUTED = `
revenue | Chiffre d’affaires | Revenue | money | revenue_time + revenue_scalable | up | | revenue | lag
scalable_share | Part du CA qui ne dépend pas de vos heures | Share of revenue not tied to hours | percent | revenue_scalable / revenue * 100 | up | | revenue | lead
sales_growth | Croissance des ventes | Sales growth | percent | (revenue - prev(revenue)) / prev(revenue) * 100 | up | | revenue | lag
mrr_growth | Croissance du CA récurrent (MRR) | Growth of recurring revenue (MRR) | percent | (mrr - open(mrr)) / open(mrr) * 100 | up | | revenue | lag
profit | Résultat | Profit | money | revenue - expenses | up | | revenue | lag
profit_margin | Marge nette | Profit margin | percent | profit / revenue * 100 | up | | revenue | lag
gross_margin | Marge brute | Gross margin | percent | (revenue - cost_of_sales) / revenue * 100 | up | | revenue | lag
expense_ratio | Poids des charges dans le CA | Expenses as a share of revenue | percent | expenses / revenue * 100 | band | | revenue | lag
average_order_value | CA total par commande | Revenue per order | money | revenue / orders | up | | revenue | lag
arpa | CA par client | Revenue per customer (ARPA) | money | revenue / customers | up | | revenue | lag
arpa_monthly | CA mensuel par client | Monthly revenue per customer | money | arpa / months_in_period | up | | revenue | lag
list_growth | Croissance de la liste email | Email list growth | percent | (list_size - open(list_size)) / open(list_size) * 100 | up | month | acquisition | lead
list_renewal | Nouveaux pour 100 abonnés | New per 100 subscribers | percent | list_joined / open(list_size) * 100 | up | | acquisition | lead
deliverability | Part d’emails arrivés | Share of emails delivered | percent | emails_delivered / emails_sent * 100 | up | | engagement | lead
open_rate | Taux d’ouverture | Open rate | percent | emails_opened / emails_delivered * 100 | up | | engagement | lead
click_rate | Taux de clic | Click rate | percent | emails_clicked / emails_delivered * 100 | up | | engagement | lead
pages_per_session | Pages par visite | Pages per visit | ratio | page_views / sessions | up | | acquisition | lead
session_duration | Durée moyenne d’une visite | Average visit duration | minutes | session_minutes / sessions | up | | acquisition | lead
bounce_rate | Part de visites sans suite (rebond) | Bounce rate | percent | bounces / sessions * 100 | down | | acquisition | lead
lead_rate | Visites devenues prospects | Visits to leads | percent | leads / sessions * 100 | up | | acquisition | lead
lead_growth | Croissance des prospects | Lead growth | percent | (leads - prev(leads)) / prev(leads) * 100 | up | | acquisition | lead
visitor_to_mql | Visites devenues prospects intéressés | Visits to interested leads | percent | mql / sessions * 100 | up | | acquisition | lead
mql_to_sql | Intéressés devenus prêts à parler | Interested to ready-to-talk leads | percent | sql / mql * 100 | up | | conversion | lead
sql_to_quote | Prêts à parler ayant reçu un devis | Ready-to-talk leads to quotes | percent | quotes_sent / sql * 100 | up | | conversion | lead
quote_win_rate | Part de devis signés | Share of quotes signed | percent | quotes_won / quotes_sent * 100 | up | | conversion | lag
leads_to_close | Prospects devenus clients | Leads to customers | percent | customers_new / leads * 100 | up | | conversion | lag
audience_conversion | Public devenu abonné | Audience to subscribers | percent | list_joined / audience * 100 | up | | acquisition | lead
conversion_rate | Contacts devenus ventes | Contacts to sales | percent | conversions_hard / prospects_contacted * 100 | up | | conversion | lag
soft_conversion_rate | Contacts ayant fait un premier geste | Contacts to first moves | percent | conversions_soft / prospects_contacted * 100 | up | | conversion | lead
sales_page_conversion | Conversion de la page de vente | Sales page conversion | percent | sales_page_orders / sales_page_visitors * 100 | up | | conversion | lag
cart_abandonment | Abandon de panier | Cart abandonment | percent | carts_abandoned / carts_started * 100 | down | | conversion | lead
trial_conversion | Taux d’essais convertis | Trial conversion | percent | trials_converted / trials_started * 100 | up | | conversion | lag
cac | Coût d’un nouveau client (CAC) | Cost of a new customer (CAC) | money | acquisition_spend / customers_new | down | | conversion | lag
cpa | Coût d’une vente (CPA) | Cost of a sale (CPA) | money | acquisition_spend / conversions_hard | down | | conversion | lag
roi | Gain net pour 100 dépensés en pub (ROI) | Net gain per 100 spent on ads (ROI) | percent | (campaign_gain - acquisition_spend) / acquisition_spend * 100 | up | | acquisition | lag
roas | Ventes pour 100 dépensés en pub (ROAS) | Sales per 100 spent on ads (ROAS) | percent | campaign_gain / acquisition_spend * 100 | up | | acquisition | lag
churn | Part de clients perdus (churn) | Share of customers lost (churn) | percent | customers_lost / open(customers) * 100 | down | | engagement | lag
retention | Part de clients gardés | Share of customers kept | percent | 100 - churn | up | | engagement | lag
net_customer_change | Évolution du nombre de clients | Net customer change | percent | (customers - open(customers)) / open(customers) * 100 | up | | engagement | lag
repeat_rate | Part de clients qui rachètent | Repeat purchase rate | percent | customers_repeat / customers * 100 | up | | engagement | lag
ltv | Ce que rapporte un client (LTV) | What a customer brings in (LTV) | money | arpa_monthly * lifetime_months | up | | revenue | lag
ltv_cac | Rentabilité d’un client (LTV/CAC) | Value over cost of a customer (LTV/CAC) | ratio | ltv / cac | up | | revenue | lag
cac_payback | Mois pour rentabiliser un client | Months until a customer pays off | months | cac / (arpa_monthly * gross_margin / 100) | down | | revenue | lag
stickiness | Assiduité (actifs du jour / du mois) | Stickiness (DAU/MAU) | percent | active_daily / active_monthly * 100 | up | | engagement | lead
nps | Recommandation (NPS) | Recommendation (NPS) | score | (nps_promoters - nps_detractors) / (nps_promoters + nps_passives + nps_detractors) * 100 | up | | referral | lead
viral_coefficient | Invitations acceptées par client | Invitations accepted per customer | ratio | invitations_sent / customers * invitations_accepted / invitations_sent | up | | referral | lead
referral_share | Part de clients recommandés | Referred share | percent | customers_referred / customers_new * 100 | up | | referral | lag
would_pay_share | Entretiens prêts à payer | Would-pay share | percent | interviews_would_pay / interviews * 100 | up | | acquisition | lead
utilisation | Part de jours vendus | Share of days sold | percent | days_billable / days_available * 100 | band | | revenue | lead
day_rate | TJM réel | Real day rate | money | revenue_time / days_billable | up | | revenue | lag
dso | Jours de CA en attente de paiement | Days of revenue unpaid (DSO) | days | receivables / revenue * days_in_period | down | | revenue | lag
app_paying_share | Part d’utilisateurs payants | Paying share | percent | app_users_paying / active_monthly * 100 | up | | revenue | lag
ad_ctr | Taux de clic publicitaire | Ad click-through rate | percent | ad_clicks / ad_impressions * 100 | up | | revenue | lead
ad_rpm | Revenu pour mille impressions | Revenue per thousand impressions | money | ad_revenue / ad_impressions * 1000 | up | | revenue | lag
contribution_rate | Part de membres contributeurs | Contribution rate | percent | members_contributing / active_monthly * 100 | up | | engagement | lead
content_flag_rate | Part de contenus signalés | Flagged content | percent | content_flagged / content_created * 100 | down | | engagement | lead
search_failure | Taux de recherches sans résultat | Failed searches | percent | searches_empty / searches * 100 | down | | engagement | lead
take_rate | Commission prélevée | Take rate | percent | revenue / gmv * 100 | up | | revenue | lag
buyers_per_seller | Acheteurs par vendeur | Buyers per seller | ratio | buyers / sellers | band | | acquisition | lead
`;
