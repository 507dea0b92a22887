import { useCommand } from '../api/queries.ts';
import { useTranslations } from '../ui/locale.tsx';
import { useNotice } from '../ui/use-notice.ts';

/** Asks where to put a copy of everything, and tells where it lies once it is written. */
export function useBackUp(): () => void {
  const t = useTranslations('shell');
  const show = useNotice();
  const backUp = useCommand('vault.backUp');
  return () =>
    backUp.mutate(
      {},
      {
        onSuccess: ({ path }) => {
          if (path !== null) show({ title: t('backedUp'), message: path });
        },
      },
    );
}
