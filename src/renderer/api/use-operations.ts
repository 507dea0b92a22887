import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DoingName, InputOf, OutputOf, QueryName } from '#shared/ipc/contract.ts';
import { callOperation } from './client.ts';
import { operationKey } from './queries.ts';
import type { CommandMeta } from './queries.ts';

/** Any operation, for what is not a component: a command that a person chose. */
export type Operations = {
  /** The answer to a query, as far as it is known already without asking again. */
  readonly read: <N extends QueryName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** Carries out a command or task; null where it was refused, which a notice tells. */
  readonly carryOut: <N extends DoingName>(
    name: N,
    input: InputOf<N>,
  ) => Promise<OutputOf<N> | null>;
};

/** The operations, with the cache of the window behind them. */
export function useOperations(): Operations {
  const client = useQueryClient();
  return useMemo(
    () => ({
      read: (name, input) =>
        client.fetchQuery({
          queryKey: operationKey(name, input),
          queryFn: () => callOperation(name, input),
        }),
      carryOut: (name, input) =>
        client
          .getMutationCache()
          .build(client, {
            mutationKey: [name],
            meta: { isRefusalHandled: false } satisfies CommandMeta,
            mutationFn: () => callOperation(name, input),
          })
          .execute(undefined)
          .catch(() => null),
    }),
    [client],
  );
}
