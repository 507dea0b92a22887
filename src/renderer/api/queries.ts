import { keepPreviousData, QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '#shared/ipc/contract.ts';
import type { Topic } from '#shared/ipc/topics.ts';
import { callOperation } from './client.ts';
import type { RefusedError } from './client.ts';

/**
 * The cache of what the window has read. `networkMode: 'always'`, because an offline laptop would
 * otherwise wait for ever: nothing here goes over a network.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** The key under which an answer is kept: its topic first, so that a whole topic can be dropped. */
export function operationKey<N extends OperationName>(name: N, input: InputOf<N>) {
  return [name.split('.')[0], name, input] as const;
}

/** How a query behaves in its component. */
export type OperationQueryOptions = {
  /** False: not asked yet (an input is still missing). */
  readonly isEnabled?: boolean;
  /** True: while another input is read, the last answer stays on screen. */
  readonly keepsPrevious?: boolean;
};

/** Reads one operation of the contract and keeps it fresh as commands name what they changed. */
export function useOperationQuery<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: OperationQueryOptions = {},
): UseQueryResult<OutputOf<N>, RefusedError> {
  return useQuery<OutputOf<N>, RefusedError>({
    queryKey: operationKey(name, input),
    queryFn: () => callOperation(name, input),
    enabled: options.isEnabled ?? true,
    ...(options.keepsPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Makes every answer of these topics be read anew, and with them what can be undone. */
export async function invalidateTopics(
  client: QueryClient,
  topics: readonly Topic[],
): Promise<void> {
  const undoState = operationKey('values.undoState', {});
  const keys = [...topics.map((topic) => [topic]), undoState];
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** How a command behaves in its component. */
export type CommandOptions = {
  /** Handles a refusal where it belongs (under a field); without it a notification tells. */
  readonly onRefused?: (refused: RefusedError) => void;
};

/** Says that the component itself tells of a refusal; read by the notices of the app. */
export type CommandMeta = { readonly isRefusalHandled: boolean };

/**
 * Carries out a command or task: `mutate(input)`, or `mutateAsync(input)` to wait. What it changed is
 * read anew because the main process tells every window of it, the one that asked among them.
 */
export function useCommand<N extends OperationName>(
  name: N,
  options: CommandOptions = {},
): UseMutationResult<OutputOf<N>, RefusedError, InputOf<N>> {
  const { onRefused } = options;
  return useMutation<OutputOf<N>, RefusedError, InputOf<N>>({
    mutationKey: [name],
    meta: { isRefusalHandled: onRefused !== undefined } satisfies CommandMeta,
    mutationFn: (input) => callOperation(name, input),
    ...(onRefused ? { onError: onRefused } : {}),
  });
}
