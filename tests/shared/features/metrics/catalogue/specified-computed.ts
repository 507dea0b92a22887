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
connection_rate | Taux d’acceptation des demandes de contact | Connection acceptance rate | percent | connections_accepted / connection_requests * 100 | up | | acquisition | lead
reply_rate | Taux de réponse | Reply rate | percent | replies / prospects_contacted * 100 | up | | conversion | lead
positive_reply_rate | Part de réponses intéressées | Share of interested replies | percent | replies_positive / replies * 100 | up | | conversion | lead
cost_per_lead | Coût d’un prospect | Cost per lead | money | acquisition_spend / leads | down | | acquisition | lead
meeting_rate | Contacts devenus rendez-vous | Contacts to meetings | percent | meetings_booked / prospects_contacted * 100 | up | | conversion | lead
show_rate | Taux de présence aux rendez-vous | Show-up rate | percent | meetings_held / meetings_booked * 100 | up | | conversion | lead
qualified_meeting_rate | Part de rendez-vous utiles | Share of useful meetings | percent | meetings_qualified / meetings_held * 100 | up | | conversion | lead
meeting_to_quote | Rendez-vous suivis d’un devis | Meetings to quotes | percent | quotes_sent / meetings_held * 100 | up | | conversion | lead
cost_per_meeting | Coût d’un rendez-vous | Cost per meeting | money | acquisition_spend / meetings_held | down | | conversion | lead
average_quote | Devis signé moyen | Average quote signed | money | quotes_amount_won / quotes_won | up | | revenue | lag
quote_amount_win_rate | Part du montant des devis signée | Share of quoted amount signed | percent | quotes_amount_won / quotes_amount_sent * 100 | up | | conversion | lag
lead_magnet_conversion | Conversion du contenu offert | Lead magnet conversion | percent | lead_magnet_downloads / lead_magnet_views * 100 | up | | acquisition | lead
popup_conversion | Conversion de la fenêtre d’inscription | Pop-up conversion | percent | popup_signups / popup_displays * 100 | up | | acquisition | lead
quiz_completion_rate | Part de quiz terminés | Quiz completion rate | percent | quiz_completions / quiz_starts * 100 | up | | acquisition | lead
quiz_lead_rate | Quiz devenus prospects | Quizzes to leads | percent | quiz_leads / quiz_starts * 100 | up | | acquisition | lead
signup_rate | Visites devenues inscriptions | Visits to sign-ups | percent | signups_free / sessions * 100 | up | | acquisition | lead
activation_rate | Taux d’activation | Activation rate | percent | activated / signups_free * 100 | up | | engagement | lead
free_to_paid | Du gratuit au payant | Free to paid | percent | upgrades_paid / signups_free * 100 | up | | conversion | lag
active_share_month | Part d’inscrits actifs dans le mois | Monthly active share | percent | active_monthly / registered_users * 100 | up | | engagement | lead
active_share_day | Part d’inscrits actifs chaque jour | Daily active share | percent | active_daily / registered_users * 100 | up | | engagement | lead
minutes_per_active_day | Minutes par jour et par visiteur actif | Minutes per active user a day | minutes | session_minutes / (active_daily * days_in_period) | up | | engagement | lead
minutes_per_page | Minutes par page lue | Minutes per page | minutes | session_minutes / page_views | up | | engagement | lead
search_to_order | Recherches suivies d’une commande | Searches to orders | percent | orders / searches * 100 | up | | conversion | lead
engaged_share | Part d’abonnés actifs | Share of engaged subscribers | percent | list_engaged / list_size * 100 | up | | engagement | lead
unsubscribe_rate | Taux de désinscription | Unsubscribe rate | percent | list_left / emails_delivered * 100 | down | | engagement | lead
click_to_open | Clics pour 100 ouvertures | Click-to-open rate | percent | emails_clicked / emails_opened * 100 | up | | engagement | lead
complaint_rate | Taux de plaintes pour spam | Spam complaint rate | percent | complaints / emails_delivered * 100 | down | | engagement | lead
email_revenue_share | Part du CA venue des emails | Share of revenue from emails | percent | revenue_email / revenue * 100 | band | | revenue | lag
revenue_per_subscriber | CA par abonné email | Revenue per subscriber | money | revenue_email / list_size | up | | revenue | lag
average_basket | Panier moyen de la boutique | Average shop basket | money | revenue_orders / orders | up | | revenue | lag
shop_conversion | Visites devenues commandes | Visits to orders | percent | orders / sessions * 100 | up | | conversion | lag
cart_recovery_rate | Part de paniers récupérés | Cart recovery rate | percent | carts_recovered / carts_abandoned * 100 | up | | conversion | lead
refund_rate | Taux de remboursement | Refund rate | percent | orders_refunded / orders * 100 | down | | revenue | lag
repurchase_year | Rachat d’une année sur l’autre | Yearly repurchase rate | percent | buyers_year_again / buyers_year_before * 100 | up | | engagement | lag
mrr_net_new | Variation du CA récurrent (MRR) | Net new recurring revenue (net new MRR) | money | mrr_new + mrr_expansion - mrr_contraction - mrr_lost | up | | revenue | lag
nrr | CA gardé des clients en place (NRR) | Net revenue retention (NRR) | percent | (open(mrr) + mrr_expansion - mrr_contraction - mrr_lost) / open(mrr) * 100 | up | | engagement | lag
grr | CA gardé sans les hausses (GRR) | Gross revenue retention (GRR) | percent | (open(mrr) - mrr_contraction - mrr_lost) / open(mrr) * 100 | up | | engagement | lag
mrr_quick_ratio | CA récurrent gagné pour 1 € perdu | Recurring revenue won per 1 lost | ratio | (mrr_new + mrr_expansion) / (mrr_contraction + mrr_lost) | up | | revenue | lag
upgrade_rate | Part de clients passés à plus cher | Upgrade rate | percent | customers_upgraded / open(customers) * 100 | up | | revenue | lag
recurring_share | Part de CA récurrent | Recurring share | percent | revenue_recurring / revenue * 100 | up | | revenue | lead
sales_efficiency | Rendement de l’effort commercial | Sales efficiency | ratio | (mrr - open(mrr)) * 3 / prev(acquisition_spend) | up | | revenue | lag
csat | Clients satisfaits (CSAT) | Satisfied customers (CSAT) | percent | csat_satisfied / csat_answers * 100 | up | | engagement | lead
pmf_share | Clients très déçus sans vous | Very disappointed without you | percent | pmf_very_disappointed / pmf_answers * 100 | up | | engagement | lead
review_rate | Part de clients qui laissent un avis | Review rate | percent | reviews / orders * 100 | up | | referral | lead
social_engagement_rate | Taux d’engagement | Engagement rate | percent | social_engagements / social_reach * 100 | up | | acquisition | lead
affiliate_conversion | Conversion des affiliés | Affiliate conversion | percent | affiliate_sales / affiliate_referrals * 100 | up | | referral | lag
affiliate_share | Part du CA des affiliés | Affiliate share of revenue | percent | affiliate_revenue / revenue * 100 | band | | referral | lag
commission_rate | Taux de commission des affiliés | Affiliate commission rate | percent | affiliate_commission / affiliate_revenue * 100 | band | | referral | lag
invitations_per_customer | Invitations par nouveau client | Invitations per new customer | ratio | invitations_sent / customers_new | up | | referral | lead
invitation_acceptance | Part d’invitations acceptées | Invitation acceptance rate | percent | invitations_accepted / invitations_sent * 100 | up | | referral | lead
viral_coefficient_new | Coefficient viral par nouveau client | Viral coefficient per new customer | ratio | invitations_accepted / customers_new | up | | referral | lead
runway_months | Mois d’avance en trésorerie | Months of runway | months | cash_balance / (expenses / months_in_period) | up | | revenue | lead
overdue_share | Part des factures en retard | Share of overdue invoices | percent | receivables_overdue / receivables * 100 | down | | revenue | lead
billable_hours_share | Part d’heures facturables | Share of billable hours | percent | hours_billable / hours_worked * 100 | band | | revenue | lead
real_hourly_rate | Revenu réel de l’heure | Real hourly income | money | (revenue - expenses) / hours_worked | up | | revenue | lag
`;
