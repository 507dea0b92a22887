import {
  keepPreviousData,
  notifyManager,
  QueryClient,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { UseMutateFunction, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { DoingName, InputOf, OutputOf, QueryName } from '#shared/ipc/contract.ts';
import { callOperation } from './client.ts';
import type { RefusedError } from './client.ts';
import { useIsShown } from './use-is-shown.ts';

/**
 * The cache of what the window has read. `networkMode: 'always'`, because an offline laptop would
 * otherwise wait for ever: nothing here goes over a network.
 */
export function createQueryClient(): QueryClient {
  // At once, and not one task later: between the two, a frame would show what was there before a value
  // was typed.
  notifyManager.setScheduler(queueMicrotask);
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

/** What every answer's key begins with; words and other parts of the program are kept beside them. */
const ANSWER = 'answer';

export function operationKey<N extends QueryName>(name: N, input: InputOf<N>) {
  return [ANSWER, name, input] as const;
}

/** What the keys of all answers to one question begin with, whatever was asked. */
export function answersKey(name: QueryName) {
  return [ANSWER, name] as const;
}

type OperationQueryOptions = {
  /** False: not asked yet (an input is still missing). */
  readonly isEnabled?: boolean;
  /** True: while another input is read, the last answer stays on screen. */
  readonly keepsPrevious?: boolean;
  /** True: the component itself says why it could not be read; else the page does. */
  readonly isRefusalTold?: boolean;
};

/** Kept with a query: whether its component says itself why it could not be read. */
type QueryMeta = { readonly isRefusalTold: boolean };

/** Asks before anybody shows the answer, and waits for it; a refusal is told by whoever shows it. */
export function readAhead<N extends QueryName>(
  client: QueryClient,
  name: N,
  input: InputOf<N>,
): Promise<void> {
  return client.prefetchQuery({
    queryKey: operationKey(name, input),
    queryFn: () => callOperation(name, input),
  });
}

/** Reads one operation of the contract, and again whenever something may have changed. */
export function useOperationQuery<N extends QueryName>(
  name: N,
  input: InputOf<N>,
  options: OperationQueryOptions = {},
): UseQueryResult<OutputOf<N>, RefusedError> {
  return useQuery<OutputOf<N>, RefusedError>({
    queryKey: operationKey(name, input),
    queryFn: () => callOperation(name, input),
    enabled: options.isEnabled ?? true,
    meta: { isRefusalTold: options.isRefusalTold ?? false } satisfies QueryMeta,
    ...(options.keepsPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/**
 * Nothing that was read before is taken for true any more: what is on the screen is read again, and
 * what is not is forgotten, so that no page begins with values, or a form with words, of before.
 */
export async function readAnew(client: QueryClient): Promise<void> {
  const answers = { queryKey: [ANSWER] };
  client.removeQueries({ ...answers, predicate: (query) => query.getObserversCount() === 0 });
  // The first answer to a question may be on its way still: it was asked for before the change, and
  // would be taken for a new one.
  await client.cancelQueries(answers);
  await client.invalidateQueries(answers);
}

type CommandOptions<Output> = {
  /** Handles a refusal where it belongs (under a field); without it a notification tells. */
  readonly onRefused?: (refused: RefusedError) => void;
  /** True: of a form, that a second Enter must not send twice. While it is on its way, all else is passed over. */
  readonly isOnce?: boolean;
  /** What follows once it is done, also where the component is gone by then: `mutate`'s own is dropped there. */
  readonly onDone?: (output: Output) => void;
};

/** Says that the component itself tells of a refusal; read by the notices of the app. */
export type CommandMeta = { readonly isRefusalHandled: boolean };

/** Of a component that tells of refusals itself: once it is gone, the notices of the app do. */
export function useOwnRefusals(): CommandMeta {
  const isShown = useIsShown();
  return useMemo(() => toldWhile(isShown), [isShown]);
}

function toldWhile(isShown: () => boolean): CommandMeta {
  return {
    get isRefusalHandled() {
      return isShown();
    },
  };
}

const TOLD_BY_NOTICE: CommandMeta = { isRefusalHandled: false };

/**
 * Carries out a command or task: `mutate(input)`, or `mutateAsync(input)` to wait. What is shown is
 * read anew because the main process tells every window of a change, the one that asked among them.
 */
export function useCommand<N extends DoingName>(
  name: N,
  options: CommandOptions<OutputOf<N>> = {},
): UseMutationResult<OutputOf<N>, RefusedError, InputOf<N>> {
  const { onRefused, onDone, isOnce = false } = options;
  const own = useOwnRefusals();
  const command = useMutation<OutputOf<N>, RefusedError, InputOf<N>>({
    mutationKey: [name],
    meta: onRefused ? own : TOLD_BY_NOTICE,
    mutationFn: (input) => callOperation(name, input),
    ...(onRefused ? { onError: onRefused } : {}),
    ...(onDone ? { onSuccess: onDone } : {}),
  });
  const once = useOnce(command);
  return isOnce ? { ...command, mutate: once } : command;
}

type Mutate<N extends DoingName> = UseMutateFunction<OutputOf<N>, RefusedError, InputOf<N>>;

/** `mutate` until what came of it is drawn: a key that comes before still finds the old form there. */
function useOnce<N extends DoingName>(
  command: UseMutationResult<OutputOf<N>, RefusedError, InputOf<N>>,
): Mutate<N> {
  const { mutate, isPending } = command;
  const isUnderWay = useRef(false);
  useLayoutEffect(() => {
    if (!isPending) isUnderWay.current = false;
  });
  return (...asked) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    mutate(...asked);
  };
}
