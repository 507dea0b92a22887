import type { BusinessModel } from '../facets.ts';
import { suggest } from './suggestion.ts';
import type { Suggestion } from './suggestion.ts';

/** What to follow first in each business model: the essentials that fit it, then its own. */
export const modelSuggestions: Readonly<Record<BusinessModel, readonly Suggestion[]>> = {
  freelance_services: [
    suggest(
      'scalable_share',
      'Une mission de plus remplit l’agenda ; un produit de plus le libère.',
      'One more assignment fills your diary; one more product frees it.',
    ),
    suggest(
      'list_growth',
      'Une liste qui grandit remplit les mois creux sans prospecter dans l’urgence.',
      'A growing list fills the quiet months without hurried prospecting.',
    ),
    suggest(
      'conversion_rate',
      'Mieux convertir les mêmes conversations, c’est du temps de prospection rendu.',
      'Converting more of the same conversations gives prospecting time back.',
    ),
    suggest(
      'utilisation',
      'Elle dit s’il vous manque des missions ou s’il ne vous reste plus de temps pour construire.',
      'It tells whether you lack work, or have no time left to build.',
    ),
    suggest(
      'day_rate',
      'C’est le levier le plus direct : gagner plus sans un jour de plus.',
      'It is the most direct lever: earning more without one more day.',
    ),
    suggest(
      'dso',
      'Une facture payée un mois plus tôt vaut une réserve de trésorerie.',
      'An invoice paid a month earlier is as good as a cash reserve.',
    ),
  ],
  digital_products: [
    suggest(
      'scalable_share',
      'C’est la promesse du modèle : la voir monter prouve qu’elle tient.',
      'It is the promise of the model: seeing it rise proves that it holds.',
    ),
    suggest(
      'list_growth',
      'Un lancement vend à la liste que vous aviez trois mois plus tôt.',
      'A launch sells to the list that you had three months before.',
    ),
    suggest(
      'conversion_rate',
      'À public égal, c’est ce qui sépare un petit lancement d’un grand.',
      'With the same audience, it separates a small launch from a big one.',
    ),
    suggest(
      'cac',
      'Il dit si la publicité paie vos ventes ou les mange.',
      'It tells whether ads pay for your sales or eat them.',
    ),
    suggest(
      'ltv',
      'Un client qui achète la suite change ce que vous pouvez dépenser pour le suivant.',
      'A customer who buys the sequel changes what you can spend on the next one.',
    ),
    suggest(
      'sales_page_conversion',
      'Un titre ou une preuve de plus se voit dans la semaine.',
      'A better headline or one more proof shows within the week.',
    ),
  ],
  ecommerce: [
    suggest(
      'conversion_rate',
      'La même visite rapporte plus quand la boutique lève les doutes.',
      'The same visit brings in more when the shop removes doubts.',
    ),
    suggest(
      'cac',
      'Il dit quel canal vous amène des clients sans manger la marge.',
      'It tells which channel brings customers without eating the margin.',
    ),
    suggest(
      'ltv',
      'Vous savez alors combien une première commande peut coûter.',
      'With it you know how much a first order may cost.',
    ),
    suggest(
      'cart_abandonment',
      'Ce sont des ventes à moitié faites, que de petites corrections récupèrent.',
      'These are half-made sales that small fixes bring back.',
    ),
    suggest(
      'average_basket',
      'Un lot ou un seuil de livraison offerte le fait monter sans un visiteur de plus.',
      'A bundle or a free-delivery threshold raises it without one more visitor.',
    ),
    suggest(
      'repeat_rate',
      'Une boutique vit de la deuxième commande, pas de la première.',
      'A shop lives from the second order, not the first.',
    ),
  ],
  saas: [
    suggest(
      'cac',
      'Un abonnement se rembourse lentement : sachez combien vous avancez.',
      'A subscription pays back slowly: know how much you advance.',
    ),
    suggest(
      'ltv',
      'C’est la limite de ce qu’un abonné peut coûter.',
      'It sets the limit of what a subscriber may cost.',
    ),
    suggest(
      'retention',
      'Sans elle, chaque nouvel abonné remplit un seau percé.',
      'Without it, each new subscriber fills a leaking bucket.',
    ),
    suggest(
      'mrr_growth',
      'Elle dit en un chiffre si vous gagnez plus d’abonnements que vous n’en perdez.',
      'It tells in one figure whether you win more subscriptions than you lose.',
    ),
    suggest(
      'trial_conversion',
      'On y voit si les premiers jours tiennent la promesse.',
      'It shows whether the first days keep the promise.',
    ),
    suggest(
      'stickiness',
      'Un outil ouvert chaque jour ne se résilie pas.',
      'A tool opened every day does not get cancelled.',
    ),
  ],
  free_mobile_app: [
    suggest(
      'cac',
      'Un utilisateur gratuit a tout de même un coût.',
      'A free user still has a cost.',
    ),
    suggest(
      'ltv',
      'Peu paient : ce chiffre dit si ceux-là suffisent.',
      'Few pay: it tells whether those few are enough.',
    ),
    suggest(
      'retention',
      'La plupart des applications s’effacent dans le mois : rester est déjà gagner.',
      'Most apps are deleted within the month: staying is winning.',
    ),
    suggest(
      'stickiness',
      'Elle sépare une habitude d’un simple téléchargement.',
      'It separates a habit from a mere download.',
    ),
    suggest(
      'app_paying_share',
      'C’est elle qui transforme l’usage en revenu.',
      'It turns use into income.',
    ),
    suggest(
      'viral_coefficient_new',
      'Une application qui se partage se passe de publicité.',
      'An app that is shared can do without ads.',
    ),
  ],
  media_site: [
    suggest(
      'list_growth',
      'Un lecteur inscrit revient sans passer par un moteur de recherche.',
      'A subscribed reader comes back without a search engine.',
    ),
    suggest(
      'audience_conversion',
      'On y voit quels contenus donnent envie de la suite.',
      'It tells which content makes people want more.',
    ),
    suggest(
      'pages_per_session',
      'Chaque page de plus est lue par quelqu’un que vous avez déjà gagné.',
      'Each extra page is read by someone you have already won.',
    ),
    suggest(
      'ad_ctr',
      'Les annonceurs restent quand leurs annonces intéressent.',
      'Advertisers stay when their ads are of interest.',
    ),
    suggest(
      'ad_rpm',
      'Il permet de comparer régies, sponsors et pages.',
      'It lets you compare networks, sponsors and pages.',
    ),
  ],
  user_generated_content: [
    suggest(
      'list_growth',
      'Elle vous laisse rappeler les membres qui s’éloignent.',
      'It lets you call back members who drift away.',
    ),
    suggest(
      'retention',
      'Une communauté qui se vide ne se remplit plus.',
      'A community that empties does not fill again.',
    ),
    suggest(
      'contribution_rate',
      'Sans contributeurs, il n’y a rien à lire.',
      'Without contributors there is nothing to read.',
    ),
    suggest(
      'stickiness',
      'Elle dit si le lieu est devenu une habitude.',
      'It tells whether the place has become a habit.',
    ),
    suggest(
      'content_flag_rate',
      'Elle prévient avant que les bons membres ne partent.',
      'It warns before good members leave.',
    ),
    suggest(
      'viral_coefficient_new',
      'Les membres amènent leurs semblables, mieux qu’une publicité.',
      'Members bring their like, better than any ad.',
    ),
  ],
  two_sided_marketplace: [
    suggest(
      'conversion_rate',
      'On y voit si l’offre et la demande se rencontrent vraiment.',
      'It tells whether supply and demand really meet.',
    ),
    suggest(
      'cac',
      'Vous payez pour deux publics : sachez lequel coûte.',
      'You pay for two audiences: know which one costs.',
    ),
    suggest(
      'ltv',
      'Une commission est petite : il faut plusieurs commandes pour qu’un client rapporte ce qu’il a coûté.',
      'A commission is small: it takes several orders to earn back what a customer cost.',
    ),
    suggest(
      'search_failure',
      'Une recherche vide désigne l’offre à aller chercher demain.',
      'An empty search names the offer to go and find tomorrow.',
    ),
    suggest(
      'buyers_per_seller',
      'L’équilibre des deux côtés décide de qui reste.',
      'The balance of both sides decides who stays.',
    ),
    suggest(
      'take_rate',
      'C’est votre revenu sur chaque échange, à tenir sans faire fuir.',
      'It is your income on each trade, to hold without driving people away.',
    ),
  ],
};
