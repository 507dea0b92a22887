/**
 * The computed metrics as they are specified, written a second time: read by names the shorter kind of
 * period that stands for a quarter. The customer lifetime value has its subscription method here.
 *
 * id | French | English | unit | formula | good | read by | stage | lead or lag
 */
export const SPECIFIED_COMPUTED = `
revenue | Chiffre d’affaires | Revenue | money | revenue_time + revenue_scalable | up | | revenue | lag
scalable_share | Part de revenus scalables | Scalable revenue share | percent | revenue_scalable / revenue * 100 | up | | revenue | lead
sales_growth | Croissance des ventes | Sales growth | percent | (revenue - prev(revenue)) / prev(revenue) * 100 | up | | revenue | lag
mrr_growth | Croissance du MRR | MRR growth | percent | (mrr - open(mrr)) / open(mrr) * 100 | up | | revenue | lag
profit | Résultat | Profit | money | revenue - expenses | up | | revenue | lag
profit_margin | Marge nette | Profit margin | percent | profit / revenue * 100 | up | | revenue | lag
gross_margin | Marge brute | Gross margin | percent | (revenue - cost_of_sales) / revenue * 100 | up | | revenue | lag
expense_ratio | Poids des charges | Expense ratio | percent | expenses / revenue * 100 | band | | revenue | lag
average_order_value | Panier moyen | Average order value | money | revenue / orders | up | | revenue | lag
arpa | Revenu moyen par client (ARPA) | Revenue per customer (ARPA) | money | revenue / customers | up | | revenue | lag
arpa_monthly | Revenu mensuel par client | Monthly revenue per customer | money | arpa / months_in_period | up | | revenue | lag
list_growth | Croissance de la liste email | Email list growth | percent | (list_size - open(list_size)) / open(list_size) * 100 | up | month | acquisition | lead
list_renewal | Renouvellement de la liste | List renewal | percent | list_joined / open(list_size) * 100 | up | | acquisition | lead
deliverability | Délivrabilité | Deliverability | percent | emails_delivered / emails_sent * 100 | up | | engagement | lead
open_rate | Taux d’ouverture | Open rate | percent | emails_opened / emails_delivered * 100 | up | | engagement | lead
click_rate | Taux de clic | Click rate | percent | emails_clicked / emails_delivered * 100 | up | | engagement | lead
pages_per_session | Pages par session | Pages per session | ratio | page_views / sessions | up | | acquisition | lead
session_duration | Durée moyenne de session | Average session duration | minutes | session_minutes / sessions | up | | acquisition | lead
bounce_rate | Taux de rebond | Bounce rate | percent | bounces / sessions * 100 | down | | acquisition | lead
lead_rate | Trafic / prospects | Traffic to leads | percent | leads / sessions * 100 | up | | acquisition | lead
lead_growth | Croissance des prospects | Lead growth | percent | (leads - prev(leads)) / prev(leads) * 100 | up | | acquisition | lead
visitor_to_mql | Visiteurs / PQM | Visitors to MQL | percent | mql / sessions * 100 | up | | acquisition | lead
mql_to_sql | PQM / PQV | MQL to SQL | percent | sql / mql * 100 | up | | conversion | lead
sql_to_quote | PQV / devis | SQL to quote | percent | quotes_sent / sql * 100 | up | | conversion | lead
quote_win_rate | Devis gagnés / envoyés | Quote win rate | percent | quotes_won / quotes_sent * 100 | up | | conversion | lag
leads_to_close | Taux de transformation (leads to close) | Leads to close | percent | customers_new / leads * 100 | up | | conversion | lag
audience_conversion | Audience / abonnés | Audience to subscribers | percent | list_joined / audience * 100 | up | | acquisition | lead
conversion_rate | Taux de conversion | Conversion rate | percent | conversions_hard / prospects_contacted * 100 | up | | conversion | lag
soft_conversion_rate | Taux de conversion soft | Soft conversion rate | percent | conversions_soft / prospects_contacted * 100 | up | | conversion | lead
sales_page_conversion | Conversion de la page de vente | Sales page conversion | percent | sales_page_orders / sales_page_visitors * 100 | up | | conversion | lag
cart_abandonment | Abandon de panier | Cart abandonment | percent | carts_abandoned / carts_started * 100 | down | | conversion | lead
trial_conversion | Taux d’essais convertis | Trial conversion | percent | trials_converted / trials_started * 100 | up | | conversion | lag
cac | Coût d’acquisition client (CAC) | Customer acquisition cost (CAC) | money | acquisition_spend / customers_new | down | | conversion | lag
cpa | Coût par acquisition (CPA) | Cost per acquisition (CPA) | money | acquisition_spend / conversions_hard | down | | conversion | lag
roi | Retour sur investissement (ROI) | Return on investment (ROI) | percent | (campaign_gain - acquisition_spend) / acquisition_spend * 100 | up | | acquisition | lag
roas | Revenu par euro dépensé (ROAS) | Return on ad spend (ROAS) | percent | campaign_gain / acquisition_spend * 100 | up | | acquisition | lag
churn | Taux d’attrition (churn) | Churn rate | percent | customers_lost / open(customers) * 100 | down | | engagement | lag
retention | Taux de rétention | Retention rate | percent | 100 - churn | up | | engagement | lag
net_customer_change | Variation nette de clients | Net customer change | percent | (customers - open(customers)) / open(customers) * 100 | up | | engagement | lag
repeat_rate | Taux de réachat | Repeat purchase rate | percent | customers_repeat / customers * 100 | up | | engagement | lag
ltv | Valeur vie client (LTV) | Customer lifetime value (LTV) | money | arpa_monthly * lifetime_months | up | | revenue | lag
ltv_cac | Ratio LTV/CAC | LTV to CAC | ratio | ltv / cac | up | | revenue | lag
cac_payback | Récupération du CAC (mois) | CAC payback (months) | months | cac / (arpa_monthly * gross_margin / 100) | down | | revenue | lag
stickiness | Stickiness (DAU/MAU) | Stickiness (DAU/MAU) | percent | active_daily / active_monthly * 100 | up | | engagement | lead
nps | Net Promoter Score (NPS) | Net Promoter Score (NPS) | score | (nps_promoters - nps_detractors) / (nps_promoters + nps_passives + nps_detractors) * 100 | up | | referral | lead
viral_coefficient | Coefficient de viralité | Viral coefficient | ratio | invitations_sent / customers * invitations_accepted / invitations_sent | up | | referral | lead
referral_share | Part de clients recommandés | Referred share | percent | customers_referred / customers_new * 100 | up | | referral | lag
would_pay_share | Entretiens prêts à payer | Would-pay share | percent | interviews_would_pay / interviews * 100 | up | | acquisition | lead
utilisation | Taux d’occupation | Utilisation | percent | days_billable / days_available * 100 | band | | revenue | lead
day_rate | Taux journalier moyen (TJM) | Average day rate | money | revenue_time / days_billable | up | | revenue | lag
dso | Délai de paiement (jours) | Days sales outstanding | days | receivables / revenue * days_in_period | down | | revenue | lag
app_paying_share | Part d’utilisateurs payants | Paying share | percent | app_users_paying / active_monthly * 100 | up | | revenue | lag
ad_ctr | Taux de clic publicitaire | Ad click-through rate | percent | ad_clicks / ad_impressions * 100 | up | | revenue | lead
ad_rpm | Revenu pour mille impressions | Revenue per mille | money | ad_revenue / ad_impressions * 1000 | up | | revenue | lag
contribution_rate | Part de membres contributeurs | Contribution rate | percent | members_contributing / active_monthly * 100 | up | | engagement | lead
content_flag_rate | Part de contenus signalés | Flagged content | percent | content_flagged / content_created * 100 | down | | engagement | lead
search_failure | Taux de recherches sans résultat | Failed searches | percent | searches_empty / searches * 100 | down | | engagement | lead
take_rate | Taux de commission | Take rate | percent | revenue / gmv * 100 | up | | revenue | lag
buyers_per_seller | Acheteurs par vendeur | Buyers per seller | ratio | buyers / sellers | band | | acquisition | lead
`;
