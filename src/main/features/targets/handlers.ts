import type { targetsContract } from '#shared/features/targets/contract.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { fillTargets } from './fill.ts';
import { setTargets } from './set-targets.ts';
import { targetYearOf } from './year.ts';

export const targetsHandlers: HandlersOf<typeof targetsContract> = {
  'targets.year': (context, request) =>
    targetYearOf(snapshotOf(context), request, context.clock.today()),
  'targets.fill': (context, draft) => fillTargets(context, draft),
  'targets.set': (context, { objectives }) => ({ written: setTargets(context, objectives) }),
};
