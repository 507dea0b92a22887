import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { ownGroupsSchema } from '../metrics/model.ts';
import { MOST_QUESTIONS, questionSchema } from '../reviews/model.ts';
import { gateAnswersSchema, stageChangesSchema } from '../stages/model.ts';
import { BUSINESS_MODELS, LEAN_STAGES } from '#shared/kernel/business.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
/** How files and pasted cells write numbers: by the language, or one of the two. */
export const NUMBER_FORMATS = ['language', 'fr', 'en'] as const;
/** The business models of the catalogue. */
/** As many dismissed proposals as are remembered. */
export const MOST_DISMISSED = 100;

/** As many as there will ever be to say of one business. */
const MOST_QUALIFIERS = 100;

/** The questions of a ritual, as a person wrote them; null: those that ship. */
const ownQuestionsSchema = z.array(questionSchema).max(MOST_QUESTIONS).nullable();

/** Every setting, its type and its bounds, in one place. Stored one row a key, as JSON. */
export const settingsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  /** ISO 4217; all money of the business is in this one currency. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Month (1 to 12) in which the business year starts. */
  business_year_start: z.number().int().min(1).max(12),
  number_format: z.enum(NUMBER_FORMATS),
  theme: z.enum(THEMES),
  /** Amounts of money are not shown in the window; files and paper have them all the same. */
  hides_amounts: z.boolean(),
  business_name: z.string().trim().max(80),
  business_model: z.enum(BUSINESS_MODELS).nullable(),
  lean_stage: z.enum(LEAN_STAGES).nullable(),
  /** What was decided of the stage, the oldest first; what was judged of what has to hold. */
  stage_changes: stageChangesSchema,
  gate_answers: gateAnswersSchema,
  ltv_method: z.enum(['orders', 'subscription', 'annual', 'saas']),
  is_first_run_done: z.boolean(),
  weekly_questions: ownQuestionsSchema,
  monthly_questions: ownQuestionsSchema,
  quarterly_questions: ownQuestionsSchema,
  /** Whether the check-in asks for problems and what is tried; null: while first clients are looked for. */
  has_canvas: z.boolean().nullable(),
  /** Tells of a review that is due, once, while the app runs. */
  has_review_reminders: z.boolean(),
  /** How the grid is grouped where it is grouped by one's own groups. */
  own_groups: ownGroupsSchema,
  /** Of the accountant's files: nine digits, whether VAT is charged, how profits are taxed, the last day of the year. */
  siren: z.string().max(40).nullable(),
  vat: z.union([z.boolean(), z.string().max(60)]).nullable(),
  activity: z.string().max(60).nullable(),
  year_end: z.string().max(20).nullable(),
  /** After how many months without a receipt a customer is lost; null: the ledger counts none. */
  customers_lost_after: z.number().int().min(1).max(36).nullable(),
  /** The zone in which moments of files become days of the business; null: the machine’s. */
  zone: z.string().trim().min(1).max(60).nullable(),
  /** How many hours of work are one day. */
  hours_per_day: z.number().min(1).max(24),
  /** When the accountant was last sent files before each sending was kept, and the last entry then. */
  ledger_sent: z.strictObject({ on: daySchema, seq: z.number().int().min(0) }).nullable(),
  /** What someone said of the business, so that benchmarks which hold for that alone are proposed. */
  benchmark_qualifiers: z.array(z.string().max(40)).max(MOST_QUALIFIERS),
  /** Entries that came back every month and are not proposed once more. */
  dismissed_repeats: z.array(z.number().int().min(1)).max(MOST_DISMISSED),
});

/** Whether the system opens the app with the session; it can do so for an installed app alone. */
export const START_AT_LOGIN = ['on', 'off', 'impossible'] as const;
export type StartAtLogin = (typeof START_AT_LOGIN)[number];

export type Settings = z.infer<typeof settingsSchema>;
export type SettingKey = keyof Settings;

/** What a new business starts with; the language is the system's, handed in by the start. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'fr',
  currency: 'EUR',
  business_year_start: 1,
  number_format: 'language',
  theme: 'system',
  hides_amounts: false,
  business_name: '',
  business_model: null,
  lean_stage: null,
  stage_changes: [],
  gate_answers: [],
  ltv_method: 'subscription',
  is_first_run_done: false,
  weekly_questions: null,
  monthly_questions: null,
  quarterly_questions: null,
  has_canvas: null,
  has_review_reminders: false,
  own_groups: [],
  siren: null,
  vat: null,
  activity: null,
  year_end: null,
  customers_lost_after: null,
  zone: null,
  hours_per_day: 7,
  ledger_sent: null,
  benchmark_qualifiers: [],
  dismissed_repeats: [],
};
