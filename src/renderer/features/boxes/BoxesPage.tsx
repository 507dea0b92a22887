import { Button, Select, TextInput } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { ModelSheet } from '#shared/features/boxes/contract.ts';
import { BOXES, LONGEST_BOX } from '#shared/features/boxes/model.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { BoxCard } from './BoxCard.tsx';
import { useBoxesWords } from './boxes-words.ts';
import classes from './Boxes.module.css';

/** The business on one page: nine boxes, each with what watches it. */
export function BoxesPage() {
  const t = useBoxesWords();
  const go = useTranslations('shell.go');
  const sheet = useOperationQuery('boxes.read', {}).data;
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        about={t('about')}
        back={{ href: '/stage', label: go('stage.name') }}
        actions={<Print />}
      />
      {sheet && (
        <>
          <ol className={classes.boxes}>
            {sheet.boxes.map((standing, index) => (
              <BoxCard
                key={standing.box}
                standing={standing}
                number={index + 1}
                isRisky={standing.box === sheet.risk.box}
              />
            ))}
          </ol>
          <Risk sheet={sheet} />
        </>
      )}
    </div>
  );
}

function Print() {
  const t = useBoxesWords();
  const show = useNotice();
  const print = useCommand('boxes.print');
  const save = (): void =>
    print.mutate(
      {},
      {
        onSuccess: ({ path }) => {
          if (path !== null) show({ title: t('saved'), message: path });
        },
      },
    );
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypePdf size={18} aria-hidden="true" />}
      loading={print.isPending}
      onClick={save}
    >
      {t('print')}
    </Button>
  );
}

/** The riskiest box, chosen by hand once a month. */
function Risk({ sheet: { risk } }: { readonly sheet: ModelSheet }) {
  const t = useBoxesWords();
  const choose = useCommand('boxes.risk');
  const why = useDraft(risk.why, (text) => {
    if (risk.box !== null) choose.mutate({ box: risk.box, why: text });
  });
  return (
    <section className={classes.risk}>
      <Select
        label={t('risk.title')}
        placeholder={t('risk.none')}
        clearable
        data={BOXES.map((box) => ({ value: box, label: t(`box.${box}.name`) }))}
        value={risk.box}
        onChange={(box) => choose.mutate({ box, why: risk.why })}
      />
      <TextInput
        label={t('risk.why')}
        maxLength={LONGEST_BOX}
        autoComplete="off"
        disabled={risk.box === null}
        {...why}
      />
    </section>
  );
}
