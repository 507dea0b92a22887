import type { BuiltInProfile } from '../built-in.ts';
import type { ProfileNumber } from '../profile.ts';
import { QUESTION } from '../question.ts';

function marks(metric: string, min: number, max: number): ProfileNumber {
  return { metric, rule: 'count', keep: [{ column: QUESTION, min, max }] };
}

/** Marks from 0 to 10 of whoever was asked whether they would recommend. */
const NPS: ProfileNumber[] = [
  marks('nps_promoters', 9, 10),
  marks('nps_passives', 7, 8),
  marks('nps_detractors', 0, 6),
];

/** Google Forms (by its sheet) in both languages, Tally and Typeform: seen verbatim; a question is a heading. */
export const ANSWERS: readonly BuiltInProfile[] = [
  {
    profile: {
      profile: 1,
      name: 'google-forms',
      tool: 'Google Forms',
      file: { format: 'csv', headings: ['Timestamp', QUESTION] },
      time: { column: 'Timestamp', grain: 'event', missing: 'zero' },
      numbers: NPS,
    },
    way: {
      fr: 'Google Forms › Réponses › ⋮ › Télécharger les réponses (.csv)',
      en: 'Google Forms › Responses › ⋮ › Download responses (.csv)',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'google-forms-fr',
      tool: 'Google Forms',
      file: { format: 'csv', headings: ['Horodateur', QUESTION], day_order: 'dmy' },
      time: { column: 'Horodateur', grain: 'event', missing: 'zero' },
      numbers: NPS,
    },
    way: {
      fr: 'Google Forms › Réponses › ⋮ › Télécharger les réponses (.csv)',
      en: 'Google Forms › Responses › ⋮ › Download responses (.csv)',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'tally',
      tool: 'Tally',
      file: {
        format: 'csv',
        headings: ['Submission ID', 'Respondent ID', 'Submitted at', QUESTION],
      },
      time: { column: 'Submitted at', grain: 'event', missing: 'zero' },
      key: ['Submission ID'],
      numbers: NPS,
    },
    way: {
      fr: 'Tally › Formulaire › Submissions › Download CSV',
      en: 'Tally › Form › Submissions › Download CSV',
    },
  },
  {
    profile: {
      profile: 1,
      name: 'typeform',
      tool: 'Typeform',
      file: { format: 'csv', headings: ['#', 'Submit Date (UTC)', 'Network ID', QUESTION] },
      time: { column: 'Submit Date (UTC)', grain: 'event', zone: 'utc', missing: 'zero' },
      key: ['#'],
      numbers: NPS,
    },
    way: {
      fr: 'Typeform › Results › Responses › Download › CSV',
      en: 'Typeform › Results › Responses › Download › CSV',
    },
  },
];
