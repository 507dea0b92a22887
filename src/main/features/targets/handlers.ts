import type { targetsContract } from '#shared/features/targets/contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { openBooks } from '../values/gather.ts';
import { fillTargets } from './fill.ts';
import { setObjectives } from './gather.ts';
import { targetYearOf } from './year.ts';

/** Lines in the sand. */
export const targetsHandlers: HandlersOf<typeof targetsContract> = {
  'targets.year': (context, request) =>
    targetYearOf(openBooks(context), request, context.clock.today()),
  'targets.fill': (context, draft) => fillTargets(context, draft),
  'targets.set': (context, { objectives }) => ({ written: setObjectives(context, objectives) }),
};
