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
orders | Commandes | Orders | flow | count | revenue
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
`;
