import { z } from 'zod';
import { command, query } from '../../ipc/operation.ts';
import { settingsSchema } from './model.ts';

/** Settings: read all, change some. */
export const settingsContract = {
  'settings.read': query(z.strictObject({}), settingsSchema),
  'settings.change': command(
    ['settings', 'metrics', 'values', 'focus', 'targets', 'signals'],
    settingsSchema.partial(),
    settingsSchema,
  ),
};
