import { z } from 'zod';
import { command, query, task } from '#shared/ipc/operation.ts';
import { settingsSchema, START_AT_LOGIN } from './model.ts';

/** Settings: read all, change some. */
export const settingsContract = {
  'settings.read': query(z.strictObject({}), settingsSchema),
  'settings.change': command(
    ['settings', 'metrics', 'values', 'focus', 'targets', 'signals'],
    settingsSchema.partial(),
    settingsSchema,
  ),
  /** Of this machine, and not of the business: the system itself keeps it. */
  'settings.startAtLogin': task([], z.strictObject({}), z.enum(START_AT_LOGIN)),
  'settings.setStartAtLogin': task(
    ['settings'],
    z.strictObject({ isOn: z.boolean() }),
    z.enum(START_AT_LOGIN),
  ),
};
