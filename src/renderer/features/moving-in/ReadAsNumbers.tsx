import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useCommand } from '#renderer/api/queries.ts';
import type { HandedSheet } from '#renderer/parts/moving-in/handed-sheet.ts';
import { handNumbers } from '#renderer/parts/numbers/handed-numbers.ts';
import { NUMBERS_PATH } from '#renderer/parts/numbers/path.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

/** Hands a file that is the export of a tool to the page that reads those, and goes there. */
export function ReadAsNumbers({ sheet }: { readonly sheet: HandedSheet }) {
  const t = useTranslations('movingIn');
  const [, navigate] = useLocation();
  const taking = useCommand('numbers.takeSheet');
  const handOver = (): void =>
    taking.mutate(
      { sheet: sheet.id, pastedAs: t('source.pasted') },
      {
        onSuccess: (file) => {
          handNumbers([file]);
          navigate(NUMBERS_PATH);
        },
      },
    );
  return (
    <div>
      <Button variant="default" size="sm" onClick={handOver} loading={taking.isPending}>
        {t('asNumbers')}
      </Button>
    </div>
  );
}
