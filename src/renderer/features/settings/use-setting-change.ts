import { useQueryClient } from '@tanstack/react-query';
import { operationKey, useCommand } from '#renderer/api/queries.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { SettingKey } from '#shared/features/settings/model.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';

/** One change of the settings, saved at once. */
export type SettingChange = {
  readonly save: (patch: InputOf<'settings.change'>, onSaved?: () => void) => void;
  readonly state: 'idle' | 'saving' | 'saved' | 'refused';
  /** The sentence under the field at fault. */
  readonly refusalFor: (key: SettingKey) => string | undefined;
};

/** Saves settings as they are changed, and says so only once they are committed. */
export function useSettingChange(): SettingChange {
  const client = useQueryClient();
  const inWords = useRefusalWords();
  // A refusal is told under its field, which `refusalFor` does.
  const change = useCommand('settings.change', { onRefused: () => undefined });
  const state = {
    idle: 'idle',
    pending: 'saving',
    success: 'saved',
    error: 'refused',
  } as const;
  return {
    save: (patch, onSaved) =>
      change.mutate(patch, {
        // What was saved is known: a field that lets go of its text must not show the old one.
        onSuccess: (saved) => {
          client.setQueryData(operationKey('settings.read', {}), saved);
          onSaved?.();
        },
      }),
    state: state[change.status],
    refusalFor: (key) =>
      change.error && change.variables && key in change.variables
        ? inWords(change.error)
        : undefined,
  };
}
