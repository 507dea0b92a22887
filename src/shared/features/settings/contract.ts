import { z } from 'zod';
import { command, desktopQuery, query, task } from '#shared/ipc/operation.ts';
import { settingsSchema, START_AT_LOGIN } from './model.ts';

export const settingsContract = {
  'settings.read': query(z.strictObject({}), settingsSchema),
  'settings.change': command(settingsSchema.partial(), settingsSchema),
  /** Of this machine, and not of the business: the system itself keeps it. */
  'settings.startAtLogin': desktopQuery(z.strictObject({}), z.enum(START_AT_LOGIN)),
  'settings.setStartAtLogin': task(z.strictObject({ isOn: z.boolean() }), z.enum(START_AT_LOGIN)),
};
