/**
 * The inputs as they are specified, written a second time: a slip in the catalogue is then seen,
 * and a change of it is a decision taken twice.
 *
 * id | French | English | kind | unit | stage | what it is split by
 */
export const SPECIFIED_INPUTS = `
revenue_time | CA des missions (temps vendu) | Revenue from time sold | flow | money | revenue
revenue_scalable | CA hors temps (produits, abonnements) | Revenue not tied to hours | flow | money | revenue
mrr | CA récurrent du mois (MRR) | Monthly recurring revenue (MRR) | stock | money | revenue
expenses | Charges | Expenses | flow | money | revenue
cost_of_sales | Coûts directs des ventes | Cost of sales | flow | money | revenue
acquisition_spend | Dépenses de pub et de prospection | Ads and prospecting spend | flow | money | acquisition | channel
campaign_gain | Ventes dues à une campagne | Sales due to a campaign | flow | money | acquisition | channel
orders | Commandes | Orders | flow | count | revenue | channel
sessions | Visites du site | Site visits | flow | count | acquisition
users | Visiteurs différents | Unique visitors | flow | count | acquisition
page_views | Pages vues | Page views | flow | count | acquisition
session_minutes | Minutes passées sur le site | Minutes spent on the site | flow | minutes | acquisition
bounces | Visites sans suite | Visits that went no further | flow | count | acquisition
followers | Abonnés réseaux sociaux | Social followers | stock | count | acquisition
audience | Public touché (auditeurs, stand, visiteurs) | Audience reached (listeners, stand, visitors) | flow | count | acquisition | channel
list_size | Taille de la liste email | Email list size | stock | count | acquisition
list_joined | Nouveaux inscrits | New subscribers | flow | count | acquisition | channel
list_left | Désinscriptions | Unsubscribes | flow | count | engagement
emails_sent | Emails envoyés | Emails sent | flow | count | engagement
emails_delivered | Emails arrivés | Emails delivered | flow | count | engagement
emails_opened | Emails ouverts | Emails opened | flow | count | engagement
emails_clicked | Emails cliqués | Emails clicked | flow | count | engagement
leads | Prospects | Leads | flow | count | acquisition | channel
mql | Prospects intéressés (PQM) | Interested leads (MQL) | flow | count | acquisition | channel
sql | Prospects prêts à parler (PQV) | Ready-to-talk leads (SQL) | flow | count | conversion | channel
quotes_sent | Devis envoyés | Quotes sent | flow | count | conversion
quotes_won | Devis signés | Quotes signed | flow | count | conversion
prospects_contacted | Prospects contactés | Prospects contacted | flow | count | conversion | channel
conversions_soft | Premiers gestes (formulaire, démo, essai) | First moves (form, demo, trial) | flow | count | conversion
conversions_hard | Ventes conclues | Sales closed | flow | count | conversion | channel
sales_page_visitors | Visiteurs de la page de vente | Sales page visitors | flow | count | conversion
sales_page_orders | Achats depuis la page de vente | Orders from the sales page | flow | count | conversion
carts_started | Paniers commencés | Carts started | flow | count | conversion
carts_abandoned | Paniers abandonnés | Abandoned carts | flow | count | conversion
trials_started | Essais démarrés | Trials started | flow | count | conversion
trials_converted | Essais convertis | Trials converted | flow | count | conversion
customers | Clients actifs | Active customers | stock | count | engagement
customers_new | Nouveaux clients | New customers | flow | count | conversion | channel
customers_lost | Clients perdus | Customers lost | flow | count | engagement
customers_repeat | Clients ayant racheté | Repeat customers | flow | count | engagement
lifetime_months | Durée de vie d’un client (mois) | Customer lifetime (months) | score | months | revenue
active_daily | Utilisateurs actifs par jour (moyenne) | Daily active users (average) | score | count | engagement
active_monthly | Utilisateurs actifs par mois | Monthly active users | score | count | engagement
nps_promoters | Notes 9 ou 10 (NPS) | Scores of 9 or 10 (NPS) | flow | count | referral
nps_passives | Notes 7 ou 8 (NPS) | Scores of 7 or 8 (NPS) | flow | count | referral
nps_detractors | Notes 0 à 6 (NPS) | Scores of 0 to 6 (NPS) | flow | count | referral
reviews | Avis publiés | Reviews published | flow | count | referral
invitations_sent | Invitations envoyées | Invitations sent | flow | count | referral
invitations_accepted | Invitations acceptées | Invitations accepted | flow | count | referral
customers_referred | Clients venus par recommandation | Referred customers | flow | count | referral
interviews | Entretiens clients | Customer interviews | flow | count | acquisition
interviews_would_pay | Entretiens « je paierais » | Interviews: would pay | flow | count | acquisition
days_billable | Jours facturables | Billable days | flow | days | revenue
days_available | Jours disponibles | Available days | flow | days | revenue
receivables | Factures en attente de paiement | Unpaid invoices | stock | money | revenue
app_downloads | Téléchargements | Downloads | flow | count | acquisition
app_users_paying | Utilisateurs payants | Paying users | stock | count | revenue
ad_impressions | Impressions publicitaires | Ad impressions | flow | count | revenue
ad_clicks | Clics publicitaires | Ad clicks | flow | count | revenue
ad_revenue | Revenu publicitaire | Ad revenue | flow | money | revenue
content_created | Contenus créés par les membres | Content created by members | flow | count | engagement
content_flagged | Contenus signalés | Content flagged | flow | count | engagement
members_contributing | Membres contributeurs | Contributing members | score | count | engagement
listings | Offres en ligne | Listings online | stock | count | acquisition
sellers | Vendeurs actifs | Active sellers | stock | count | acquisition
buyers | Acheteurs actifs | Active buyers | stock | count | acquisition
searches | Recherches | Searches | flow | count | engagement
searches_empty | Recherches sans résultat | Searches without result | flow | count | engagement
gmv | Volume d’affaires (GMV) | Gross merchandise volume (GMV) | flow | money | revenue
connection_requests | Demandes de contact envoyées | Connection requests sent | flow | count | acquisition
connections_accepted | Demandes de contact acceptées | Connections accepted | flow | count | acquisition
replies | Réponses à vos messages | Replies to outreach | flow | count | conversion | channel
replies_positive | Réponses intéressées | Interested replies | flow | count | conversion | channel
meetings_booked | Rendez-vous pris | Meetings booked | flow | count | conversion | channel
meetings_held | Rendez-vous tenus | Meetings held | flow | count | conversion | channel
meetings_qualified | Rendez-vous utiles | Useful meetings | flow | count | conversion
quotes_amount_sent | Montant des devis envoyés | Amount of quotes sent | flow | money | conversion
quotes_amount_won | Montant des devis signés | Amount of quotes signed | flow | money | conversion
pipeline_amount | Devis en attente de réponse (montant) | Open quotes (amount) | stock | money | conversion
pipeline_weighted | Devis en attente, selon leurs chances | Open quotes by their chances | stock | money | conversion
sales_cycle_days | Délai de signature (jours) | Days to sign | score | days | conversion
lead_magnet_views | Vues du contenu offert | Lead magnet views | flow | count | acquisition
lead_magnet_downloads | Téléchargements du contenu offert | Lead magnet downloads | flow | count | acquisition
popup_displays | Affichages de la fenêtre d’inscription | Pop-up displays | flow | count | acquisition
popup_signups | Inscriptions par la fenêtre | Pop-up sign-ups | flow | count | acquisition
quiz_starts | Quiz commencés | Quizzes started | flow | count | acquisition
quiz_completions | Quiz terminés | Quizzes finished | flow | count | acquisition
quiz_leads | Prospects venus du quiz | Quiz leads | flow | count | acquisition
signups_free | Inscriptions gratuites | Free sign-ups | flow | count | acquisition | channel
activated | Comptes ayant fait le geste clé | Activated sign-ups | flow | count | engagement
upgrades_paid | Passages au payant | Upgrades to paid | flow | count | conversion
registered_users | Comptes inscrits | Registered accounts | stock | count | acquisition
retention_d30 | Encore là au 30e jour | Still there on day 30 | score | percent | engagement
list_engaged | Abonnés actifs (90 jours) | Engaged subscribers (90 days) | stock | count | engagement
complaints | Plaintes pour spam | Spam complaints | flow | count | engagement
revenue_email | CA venu des emails | Revenue from emails | flow | money | revenue
revenue_orders | CA des commandes | Order revenue | flow | money | revenue | channel
carts_recovered | Paniers récupérés | Carts recovered | flow | count | conversion
revenue_recovered | CA des paniers récupérés | Revenue from recovered carts | flow | money | conversion
orders_refunded | Commandes remboursées | Orders refunded | flow | count | revenue
refunds | Argent remboursé aux clients | Money refunded | flow | money | revenue
buyers_year_before | Acheteurs de l’année d’avant | Buyers of the year before | stock | count | engagement
buyers_year_again | Acheteurs de l’année d’avant revenus | Buyers of the year before who came back | stock | count | engagement
mrr_new | CA récurrent des nouveaux clients (MRR) | Recurring revenue of new customers (new MRR) | flow | money | revenue
mrr_expansion | Hausses chez les clients en place (MRR) | Rises of existing customers (expansion MRR) | flow | money | revenue
mrr_contraction | Baisses chez les clients en place (MRR) | Cuts of existing customers (contraction MRR) | flow | money | revenue
mrr_lost | CA récurrent perdu (MRR) | Recurring revenue lost (churned MRR) | flow | money | revenue
customers_upgraded | Clients passés à plus cher | Customers upgraded | flow | count | revenue
revenue_recurring | CA récurrent encaissé | Recurring revenue received | flow | money | revenue
csat_answers | Réponses à l’enquête de satisfaction | Satisfaction answers | flow | count | engagement
csat_satisfied | Réponses satisfaites (4 ou 5) | Satisfied answers (4 or 5) | flow | count | engagement
ces | Facilité ressentie (1 à 7) | Ease felt by customers (1 to 7) | score | score | engagement
pmf_answers | Réponses à « et sans nous ? » | Answers to “without us?” | flow | count | engagement
pmf_very_disappointed | Réponses « très déçu » sans nous | “Very disappointed” answers | flow | count | engagement
rating_average | Note moyenne des avis | Average rating | score | score | referral
posts_published | Publications | Posts published | flow | count | acquisition
social_reach | Portée des publications | Reach of posts | flow | count | acquisition | channel
social_engagements | Réactions aux publications | Reactions to posts | flow | count | acquisition | channel
affiliate_referrals | Visiteurs amenés par les affiliés | Visitors sent by affiliates | flow | count | referral
affiliate_sales | Ventes des affiliés | Affiliate sales | flow | count | referral
affiliate_revenue | CA des affiliés | Affiliate revenue | flow | money | referral
affiliate_commission | Commissions dues aux affiliés | Commission owed to affiliates | flow | money | referral
viral_cycle_days | Durée d’un tour d’invitations (jours) | Days of one round of invitations | score | days | referral
cash_balance | Trésorerie | Cash balance | stock | money | revenue
receivables_overdue | Factures en retard | Overdue invoices | stock | money | revenue
payment_delay_days | Retard de paiement moyen (jours) | Average payment delay (days) | score | days | revenue
largest_client_share | Part du plus gros client dans le CA | Largest customer’s share of revenue | rate | percent | revenue
hours_worked | Heures travaillées (h) | Hours worked (h) | flow | count | revenue
hours_billable | Heures facturables (h) | Billable hours (h) | flow | count | revenue
interview_score | Note moyenne des entretiens (sur 43) | Average interview score (of 43) | score | score | acquisition
experiments_run | Tests menés | Experiments run | flow | count | engagement
`;
