import type { LeanStage } from '../facets.ts';
import { suggest } from './suggestion.ts';
import type { Suggestion } from './suggestion.ts';

/** What to follow first at each stage: the essentials that fit it, then its own. */
export const stageSuggestions: Readonly<Record<LeanStage, readonly Suggestion[]>> = {
  empathy: [
    suggest(
      'list_growth',
      'Des inconnus qui laissent leur adresse prouvent qu’un problème existe.',
      'Strangers who leave an address prove that a problem exists.',
    ),
    suggest(
      'would_pay_share',
      '« Je paierais » vaut mieux que « bonne idée ».',
      '“I would pay” is worth more than “good idea”.',
    ),
    suggest(
      'audience_conversion',
      'On y voit quel sujet touche un vrai besoin.',
      'It tells which subject touches a real need.',
    ),
    suggest(
      'soft_conversion_rate',
      'Un premier geste se mesure avant même que le produit existe.',
      'A first move can be measured before the product exists.',
    ),
  ],
  stickiness: [
    suggest(
      'retention',
      'Avant d’amener du monde, assurez-vous qu’il reste.',
      'Before bringing people in, make sure that they stay.',
    ),
    suggest(
      'click_rate',
      'Un clic dit que ce que vous envoyez vaut encore un geste.',
      'A click says that what you send is still worth a move.',
    ),
    suggest(
      'stickiness',
      'Elle dit si votre produit est devenu une habitude.',
      'It tells whether your product has become a habit.',
    ),
    suggest(
      'repeat_rate',
      'Un deuxième achat est le vrai avis d’un client.',
      'A second purchase is a customer’s true opinion.',
    ),
    suggest(
      'trial_conversion',
      'On y voit où l’essai déçoit ou convainc.',
      'It shows where the trial lets down or convinces.',
    ),
  ],
  virality: [
    suggest(
      'list_growth',
      'Elle monte d’elle-même quand on parle de vous.',
      'It rises by itself when people speak of you.',
    ),
    suggest(
      'viral_coefficient_new',
      'On y lit combien de personnes un client amène.',
      'It tells how many people one customer brings.',
    ),
    suggest(
      'nps',
      'Elle dit si l’on parlera de vous, et en bien.',
      'It tells whether people will speak of you, and well.',
    ),
    suggest(
      'referral_share',
      'Un client recommandé coûte peu et reste longtemps.',
      'A referred customer costs little and stays long.',
    ),
    suggest(
      'audience_conversion',
      'On y voit si les nouveaux venus deviennent les vôtres.',
      'It shows whether newcomers become yours.',
    ),
  ],
  revenue: [
    suggest(
      'scalable_share',
      'Elle dit si l’argent qui entre dépend encore de vos heures.',
      'It tells whether the money that comes in still depends on your hours.',
    ),
    suggest(
      'conversion_rate',
      'C’est le moment de vendre mieux à ceux qui sont déjà là.',
      'It is the time to sell better to those who are already there.',
    ),
    suggest(
      'cac',
      'Un client doit coûter moins qu’il ne rapporte.',
      'A customer must cost less than they bring in.',
    ),
    suggest(
      'ltv',
      'Vous savez alors ce que vous pouvez dépenser pour le suivant.',
      'It tells what you can spend on the next one.',
    ),
    suggest(
      'profit_margin',
      'Vendre plus ne sert à rien si la marge fond.',
      'Selling more is of no use if the margin melts.',
    ),
    suggest(
      'day_rate',
      'Il dit si le prix de votre temps suit la valeur que vous apportez.',
      'It tells whether the price of your time keeps up with the value you bring.',
    ),
  ],
  scale: [
    suggest(
      'scalable_share',
      'Grandir sans elle, c’est seulement travailler plus.',
      'Growing without it is only working more.',
    ),
    suggest(
      'list_growth',
      'Elle annonce les ventes des prochains mois.',
      'It announces the sales of the coming months.',
    ),
    suggest(
      'cac',
      'Il monte quand on pousse un canal trop loin.',
      'It rises when a channel is pushed too far.',
    ),
    suggest(
      'ltv',
      'À côté de ce qu’il coûte (CAC), ce chiffre dit si l’on peut accélérer.',
      'Beside what they cost (CAC), it tells whether you can speed up.',
    ),
    suggest(
      'retention',
      'À grande échelle, une petite fuite coûte cher.',
      'At scale, a small leak is dear.',
    ),
    suggest(
      'expense_ratio',
      'Les charges grandissent aussi, souvent plus vite.',
      'Expenses grow too, often faster.',
    ),
  ],
};
