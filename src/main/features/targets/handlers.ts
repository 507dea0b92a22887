import type { targetsContract } from '../../../shared/features/targets/contract.ts';
import type { HandlersOf } from '../../operations/context.ts';
import { setObjectives } from './gather.ts';

/** Lines in the sand. */
export const targetsHandlers: HandlersOf<typeof targetsContract> = {
  'targets.set': (context, { objectives }) => ({ written: setObjectives(context, objectives) }),
};
