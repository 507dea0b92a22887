import { z } from 'zod';
import { segmentNameSchema } from '#shared/kernel/bounded.ts';

/** What a receipt was sold as: time, something that scales, or neither. */
const STREAMS = ['time', 'scalable', 'none'] as const;
/** In which values an entry counts; null leaves it to its category. */
export const tagSchema = z.strictObject({
  stream: z.enum(STREAMS).nullable(),
  isRecurring: z.boolean(),
  isCostOfSales: z.boolean().nullable(),
  isAcquisition: z.boolean().nullable(),
  /** The channel or product line that it belongs to. */
  segment: segmentNameSchema.nullable(),
});
export type Tag = z.infer<typeof tagSchema>;

/** What is assumed of an entry without a tag: everything as its category says. */
export const NO_TAG: Tag = {
  stream: null,
  isRecurring: false,
  isCostOfSales: null,
  isAcquisition: null,
  segment: null,
};

/** True for a tag that says nothing more than the category does. */
export function isBlankTag(tag: Tag): boolean {
  return Object.entries(NO_TAG).every(([key, value]) => tag[key as keyof Tag] === value);
}
