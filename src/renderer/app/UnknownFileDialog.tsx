import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../api/queries.ts';
import type { RefusedError } from '../api/client.ts';
import { handFiles } from '../parts/ledger/handed-files.ts';
import { handSheet } from '../parts/moving-in/handed-sheet.ts';
import { MOVING_IN_PATH } from '../parts/moving-in/path.ts';
import { handNumbers } from '../parts/numbers/handed-numbers.ts';
import { NUMBERS_PATH } from '../parts/numbers/path.ts';
import { useTranslations } from '../ui/locale.tsx';
import { useRefusalWords } from '../ui/use-refusal-words.ts';
import { bytesOf, useNumbersTaking } from './use-taking.ts';
import type { UnknownFile } from './use-taking.ts';

type Kind = UnknownFile['looks'];
const KINDS: readonly Kind[] = ['numbers', 'statement', 'sheet'];

type UnknownFileDialogProps = {
  readonly unknown: UnknownFile;
  readonly onDone: () => void;
};

/** Asks once what a dropped file is that nobody knows; what it looks like is one Enter away. */
export function UnknownFileDialog({ unknown, onDone }: UnknownFileDialogProps) {
  const t = useTranslations('numbers.whatFile');
  const button = useTranslations('common.button');
  const inWords = useRefusalWords();
  const { takeAs, refused, isBusy } = useTakingAs(unknown, onDone);
  const { looks } = unknown;
  const kinds = [looks, ...KINDS.filter((kind) => kind !== looks)];
  return (
    <Modal
      opened
      onClose={onDone}
      title={t('title', { file: unknown.fileName })}
      closeButtonProps={{ 'aria-label': button('close') }}
    >
      <Stack gap="sm">
        <p style={{ margin: 0 }}>{t('about')}</p>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant={kind === looks ? 'light' : 'default'}
            justify="flex-start"
            loading={isBusy && kind === looks}
            data-autofocus={kind === looks ? true : undefined}
            onClick={() => void takeAs(kind)}
          >
            {t(kind === looks ? `likely.${kind}` : `kinds.${kind}`)}
          </Button>
        ))}
        {refused && <p role="alert">{inWords(refused)}</p>}
      </Stack>
    </Modal>
  );
}

const UNTOLD = { onRefused: () => undefined };

/** Hands the file to the page that takes it in as what it is said to be, and goes there. */
function useTakingAs({ file, drop, statement }: UnknownFile, onDone: () => void) {
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const asNumbers = useNumbersTaking();
  const { mutateAsync: takeSheet } = useCommand('values.takeSheet', UNTOLD);
  const hand = async (kind: Kind): Promise<string> => {
    if (kind === 'numbers') {
      handNumbers([await asNumbers(file, drop, false)]);
      return NUMBERS_PATH;
    }
    if (kind === 'statement') {
      handFiles([statement]);
      return '/ledger/import';
    }
    const from =
      drop === null
        ? ({ from: 'bytes', ...(await bytesOf(file)) } as const)
        : ({ from: 'drop', drop } as const);
    const { sheet } = await takeSheet(from);
    if (sheet) handSheet(sheet);
    return MOVING_IN_PATH;
  };
  const takeAs = async (kind: Kind): Promise<void> => {
    setBusy(true);
    try {
      navigate(await hand(kind));
      onDone();
    } catch (error) {
      setRefused(error as RefusedError);
    } finally {
      setBusy(false);
    }
  };
  return { takeAs, refused, isBusy };
}
