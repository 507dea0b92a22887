import { z } from 'zod';
import { lineOfText } from '#shared/kernel/bounded.ts';
import { MONEY_KINDS, categoryKeySchema, ledgerLineSchema } from '../model.ts';
import { tagSchema } from '../tags.ts';

/** What becomes of rows in which a text occurs; the first rule that fits counts. */
export const importRuleSchema = z.strictObject({
  /** Looked for in the party alone, or in all that the bank wrote. */
  field: z.enum(['party', 'text']),
  pattern: lineOfText(200),
  kind: z.enum(MONEY_KINDS).nullable(),
  /** The name to write instead of the bank's. */
  party: lineOfText(200).nullable(),
  category: categoryKeySchema,
  rate: ledgerLineSchema.shape.rate,
  tag: tagSchema,
});
export type ImportRule = z.infer<typeof importRuleSchema>;

/** A rule of the business, by its row. */
export const keptRuleSchema = importRuleSchema.extend({ id: z.number().int().positive() });
export type KeptRule = z.infer<typeof keptRuleSchema>;
