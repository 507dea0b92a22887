import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useRecovery } from '../api/app-events.ts';
import { RefusedError } from '../api/client.ts';
import { useTranslations } from '../ui/locale.tsx';
import { useNotice } from '../ui/use-notice.ts';
import { useRefusalWords } from '../ui/use-refusal-words.ts';

/**
 * Tells of every refused command that its own component does not tell of, of every refusal that
 * nobody caught, and of a part of the app that died and runs again.
 */
export function RefusalNotices() {
  const client = useQueryClient();
  const t = useTranslations('shell');
  const inWords = useRefusalWords();
  const show = useNotice();
  const onRefused = useEffectEvent((error: unknown): void => {
    const refused = error instanceof RefusedError ? error : new RefusedError({ code: 'failed' });
    // Who stopped it knows: a word that nothing of it is left is enough.
    const isMeant = refused.code === 'stopped';
    show({
      title: t(isMeant ? 'work.stopped' : 'refused'),
      message: inWords(refused),
      color: isMeant ? 'gray' : 'red',
    });
  });
  useRecovery((part) => show({ title: t('recovered.title'), message: t(`recovered.${part}`) }));
  useEffect(
    () =>
      client.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (event.mutation.meta?.['isRefusalHandled'] !== true) onRefused(event.action.error);
      }),
    [client],
  );
  // A reading for a command, say: nobody waits for it who could tell.
  useEffect(() => {
    const onUnheard = (event: PromiseRejectionEvent): void => {
      if (!(event.reason instanceof RefusedError)) return;
      event.preventDefault();
      onRefused(event.reason);
    };
    window.addEventListener('unhandledrejection', onUnheard);
    return () => window.removeEventListener('unhandledrejection', onUnheard);
  }, []);
  return null;
}
