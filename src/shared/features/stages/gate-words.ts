import type { Words } from '../metrics/model.ts';
import type { GateQuestion, BusinessStage, Warning } from './model.ts';

// Beside the messages and not among them: all of those are read before the first screen.
/** What only the owner can answer: yes means that it holds. */
export const questionWords: Readonly<Record<GateQuestion, Words>> = {
  problem_named: {
    fr: 'Puis-je nommer le problème sans nommer mon offre ?',
    en: 'Can I name the problem without naming my offer?',
  },
  people_found: {
    fr: 'Sais-je où trouver cent personnes qui l’ont ?',
    en: 'Do I know where to find a hundred people who have it?',
  },
  nothing_new_heard: {
    fr: 'Les cinq derniers entretiens ont-ils seulement répété ce que je savais ?',
    en: 'Did the last five interviews only repeat what I had heard?',
  },
  solution_shown: {
    fr: 'Ai-je montré ma solution à quinze personnes de plus ?',
    en: 'Did I show my solution to fifteen more people?',
  },
  smallest_offer_written: {
    fr: 'La plus petite offre tient-elle en dix lignes, avec seulement ce qu’ils ont demandé ?',
    en: 'Is the smallest offer written down in ten lines, with only what they asked for?',
  },
  paid_acts: {
    fr: 'Ai-je trois acomptes, devis signés ou lettres d’engagement ?',
    en: 'Do I have three deposits, signed quotes or letters?',
  },
  used_as_expected: {
    fr: 'S’en servent-ils comme je l’attendais, ou ai-je suivi l’usage qu’ils en font ?',
    en: 'Do they use it as I expected, or did I move to the use they make of it?',
  },
  comes_back: {
    fr: 'Y trouvent-ils assez pour revenir ?',
    en: 'Do they get enough from it to come back?',
  },
  half_came_again: {
    fr: 'Sur au moins cinq clients en douze mois, la moitié a-t-elle racheté ou envoyé quelqu’un ?',
    en: 'Of at least five clients in twelve months, did half buy again or send someone?',
  },
  spread_named: {
    fr: 'Puis-je dire comment un client amène le suivant ?',
    en: 'Can I say how one client brings the next?',
  },
  growth_bought: {
    fr: 'Est-ce que j’achète ma croissance (publicité, prospection) au lieu d’attendre le bouche-à-oreille ?',
    en: 'Do I buy my growth (ads, prospecting) rather than wait for word of mouth?',
  },
  own_pay: {
    fr: 'Le résultat est-il ce qui reste après la rémunération que je me suis fixée ?',
    en: 'Is the profit what is left after a pay that I set for myself?',
  },
  clients_spread: {
    fr: 'Chaque client fait-il moins de 30 % de mon chiffre d’affaires ?',
    en: 'Does every client make less than 30% of my income?',
  },
};

/** What leads back; `{stage}` is where to. */
export const warningWords: Readonly<Record<Warning, Words>> = {
  losing_customers: {
    fr: 'Depuis trois mois, plus de 5 % de vos clients partent chaque mois. Gardez-les d’abord : « {stage} ».',
    en: 'More than 5% of your customers have left each month for three months. Keep them first: “{stage}”.',
  },
  not_recommended: {
    fr: 'Plus de gens vous déconseillent que ne vous recommandent. Cherchez d’abord pourquoi : « {stage} ».',
    en: 'More people advise against you than recommend you. Find out why first: “{stage}”.',
  },
  customer_costs_more: {
    fr: 'Depuis deux trimestres, un client coûte plus qu’il ne rapporte. Réparez cela d’abord : « {stage} ».',
    en: 'For two quarters a customer has cost more than they bring. Mend that first: “{stage}”.',
  },
  fewer_new: {
    fr: 'Les nouveaux clients baissent depuis trois mois. Demandez-vous si l’offre convient avant d’en ajouter une autre.',
    en: 'New customers have fallen three months in a row. Question whether the offer fits before you add another.',
  },
};

/** What takes the eyes off what counts in a stage. */
export const notYetWords: Readonly<Record<BusinessStage, Words>> = {
  empathy: {
    fr: 'Ni grille de prix, ni publicité, ni automatisation : ce qui compte, c’est ce que quinze personnes vous disent.',
    en: 'No price list, no ads, no automation: what counts is what fifteen people tell you.',
  },
  stickiness: {
    fr: 'Pas encore de publicité : amener plus de monde là où l’on ne revient pas, c’est de l’argent perdu.',
    en: 'No ads yet: bringing more people to what they do not come back to is lost money.',
  },
  virality: {
    fr: 'Pas encore de nouveaux prix : voyez d’abord comment un client amène le suivant.',
    en: 'No new prices yet: first see how one client brings the next.',
  },
  revenue: {
    fr: 'Pas encore de nouveau public : que ce que vous vendez se paie d’abord, et vous avec.',
    en: 'No new public yet: first let what you sell pay for itself, and for you.',
  },
  scale: {
    fr: 'Pas de nouveau marché tant que chaque pilier de l’activité n’a pas son chiffre et ses actions.',
    en: 'No new market before each thing that carries the business has its figure and its actions.',
  },
};
