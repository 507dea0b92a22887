import { useQueries } from '@tanstack/react-query';
import type { InputOf, OutputOf, QueryName } from '#shared/ipc/contract.ts';
import { callOperation } from './client.ts';
import type { RefusedError } from './client.ts';
import { operationKey } from './queries.ts';

/** Reads several inputs of one query side by side, each kept by its own input. */
export function useOperationQueries<N extends QueryName>(
  name: N,
  inputs: readonly InputOf<N>[],
): readonly (OutputOf<N> | undefined)[] {
  return useQueries({
    queries: inputs.map((input) => ({
      queryKey: operationKey(name, input),
      queryFn: (): Promise<OutputOf<N>> => callOperation(name, input),
    })),
  }).map(({ data }: { data: OutputOf<N> | undefined; error: RefusedError | Error | null }) => data);
}
