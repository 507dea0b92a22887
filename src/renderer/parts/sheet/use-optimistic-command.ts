import { MutationObserver, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { DoingName, InputOf, OutputOf, QueryName } from '#shared/ipc/contract.ts';
import { callOperation } from '#renderer/api/client.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { answersKey, useOwnRefusals } from '#renderer/api/queries.ts';
import type { CommandMeta, operationKey } from '#renderer/api/queries.ts';

/** How the answers to a query will look once a command is carried out. */
type OptimisticUpdate<N extends DoingName, Q extends QueryName> = {
  readonly query: Q;
  /** The very same answer where the command changes nothing of it. */
  readonly update: (known: OutputOf<Q>, asked: InputOf<Q>, input: InputOf<N>) => OutputOf<Q>;
};

/**
 * A command whose outcome stands in the cache before it is carried out. Once it is, the answers are
 * read anew, as after every command; where it is refused, what was there comes back. Rejects with the
 * RefusedError, of which the caller has to tell as long as it is shown.
 */
export function useOptimisticCommand<N extends DoingName, Q extends QueryName>(
  name: N,
  update: OptimisticUpdate<N, Q>,
): (input: InputOf<N>) => Promise<OutputOf<N>> {
  return optimisticCommand(useQueryClient(), { name, update, meta: useOwnRefusals() });
}

/** The same with the cache at hand. */
export function optimisticCommand<N extends DoingName, Q extends QueryName>(
  client: QueryClient,
  { name, update, meta }: OptimisticCommand<N, Q>,
): (input: InputOf<N>) => Promise<OutputOf<N>> {
  // Nobody looks at how far it is: each state of it would draw a whole sheet anew.
  return (input) =>
    new MutationObserver<OutputOf<N>, RefusedError, InputOf<N>, readonly UpdatedAnswer<Q>[]>(
      client,
      {
        mutationKey: [name],
        meta,
        mutationFn: (asked) => callOperation(name, asked),
        // Not async, for it is called in the same breath: what a key changes besides is drawn with it.
        onMutate: (asked) => applyUpdate(client, update, asked),
        onError: (_refused, _asked, updated) => rollBack(client, updated ?? []),
      },
    ).mutate(input);
}

type OptimisticCommand<N extends DoingName, Q extends QueryName> = {
  readonly name: N;
  readonly update: OptimisticUpdate<N, Q>;
  readonly meta: CommandMeta;
};

type QueryKey<Q extends QueryName> = ReturnType<typeof operationKey<Q>>;

/** An answer in the cache, before and after it was changed ahead of the command. */
type UpdatedAnswer<Q extends QueryName> = {
  readonly queryKey: QueryKey<Q>;
  readonly before: OutputOf<Q>;
  readonly after: OutputOf<Q> | undefined;
};

function applyUpdate<N extends DoingName, Q extends QueryName>(
  client: QueryClient,
  { query, update }: OptimisticUpdate<N, Q>,
  input: InputOf<N>,
): readonly UpdatedAnswer<Q>[] {
  const family = { queryKey: answersKey(query) };
  return client.getQueriesData<OutputOf<Q>>(family).flatMap(([key, before]) => {
    const queryKey = key as unknown as QueryKey<Q>;
    const next = before && update(before, queryKey[2], input);
    if (before === undefined || next === before) return [];
    // An answer on its way was given before the command, and would take its outcome back.
    void client.cancelQueries({ queryKey, exact: true });
    const after = client.setQueryData<OutputOf<Q>>(queryKey, next);
    return [{ queryKey, before, after }];
  });
}

function rollBack<Q extends QueryName>(
  client: QueryClient,
  updated: readonly UpdatedAnswer<Q>[],
): void {
  for (const { queryKey, before, after } of updated) {
    // Where another command came in between, only the file knows what stands there now.
    if (client.getQueryData(queryKey) === after) client.setQueryData(queryKey, before);
    void client.invalidateQueries({ queryKey, exact: true });
  }
}
