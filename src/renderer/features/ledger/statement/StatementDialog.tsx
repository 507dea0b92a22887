import { Button } from '@mantine/core';
import { use, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useCommand } from '#renderer/api/queries.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { forgetHandedFiles } from '#renderer/parts/ledger/handed-files.ts';
import { AskFirstContext, FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { ColumnMapper } from './ColumnMapper.tsx';
import { FecIntake } from './FecIntake.tsx';
import { ProfileIntake } from './ProfileIntake.tsx';
import { ProfileList } from './ProfileList.tsx';
import { Recognised } from './Recognised.tsx';
import { RuleList } from './RuleList.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import classes from './Statement.module.css';
import { StatementPreview } from './StatementPreview.tsx';
import { writtenBy } from './use-row-choices.ts';
import { useStatement } from './use-statement.ts';
import type { StatementOnItsWay } from './use-statement.ts';

/** A bank's file becomes entries: chosen, looked through, confirmed, taken back where it was wrong. */
export function StatementDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('ledger.import');
  const way = useStatement();
  const writing = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    forgetHandedFiles();
    onClose();
  };
  const { file, preview, imported } = way;
  const isTall = preview !== null && imported === null;
  return (
    <FormModal
      isSavedOnLeave
      onClose={close}
      title={way.place ? t('titleOf', numbers(way.place)) : t('title')}
      isUnsaved={way.isDecided}
      size={isTall ? 1180 : 980}
      yOffset={16}
      {...(isTall && { classNames: { content: classes.tall, body: classes.tallBody } })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) writing.current?.click();
      }}
    >
      {file === null && <Recognised />}
      {file === null && <RuleList />}
      {file === null && <ProfileList />}
      {file?.profile !== undefined && (
        <ProfileIntake key={file.id} file={file.id} name={file.profile} />
      )}
      <LeftOut files={way.leftOut} />
      {file?.sheet && imported === null && (
        <SheetChoice sheet={file.sheet} onChange={way.chooseSheet} />
      )}
      {file?.isFec ? (
        <FecIntake key={file.id} file={file.id} onClose={way.goNext ?? close} />
      ) : (
        <Refused way={way} />
      )}
      {way.columns && imported === null && (
        <ColumnMapper columns={way.columns} onChange={way.sayMapping} told={preview} />
      )}
      {preview && imported === null && (
        <StatementPreview way={way} preview={preview} onDone={() => writing.current?.focus()} />
      )}
      {imported && (
        <Imported key={file?.id} count={imported.entries} paired={imported.paired ?? 0} />
      )}
      <StatementButtons way={way} writing={writing} onClose={close} />
    </FormModal>
  );
}

type StatementButtonsProps = {
  readonly way: StatementOnItsWay;
  readonly writing: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
};

/** What can be done next: another file, the import, the next of those that wait. */
function StatementButtons({ way, writing, onClose }: StatementButtonsProps) {
  const t = useTranslations('ledger.import');
  const common = useTranslations('common.button');
  const askFirst = use(AskFirstContext);
  const { file, preview, imported, isBusy, choices } = way;
  const isHeld = (preview?.cautions ?? []).length > 0 && !choices.isSure;
  const written = preview && writtenBy(preview, choices);
  return (
    <DialogFoot
      others={
        file !== null && (
          <>
            <Button data-autofocus variant="default" onClick={() => askFirst(way.choose)}>
              {t('another')}
            </Button>
            {way.goNext && !imported && (
              <Button variant="default" onClick={way.goNext}>
                {t('skipFile')}
              </Button>
            )}
          </>
        )
      }
      main={
        <>
          {file === null && (
            <Button data-autofocus loading={isBusy} onClick={() => askFirst(way.choose)}>
              {t('choose')}
            </Button>
          )}
          {preview && imported === null && (
            <Button
              ref={writing}
              loading={isBusy}
              disabled={isHeld || written === null || written.made + written.paired === 0}
              onClick={way.write}
            >
              {written?.paired
                ? t('writeAndPair', { count: written.made, paired: written.paired })
                : t('write', { count: written?.made ?? 0 })}
            </Button>
          )}
          {imported && (
            <Button ref={focusIt} onClick={way.goNext ?? onClose}>
              {way.goNext ? t('next') : common('done')}
            </Button>
          )}
        </>
      }
    />
  );
}

function numbers({ at, of }: NonNullable<StatementOnItsWay['place']>) {
  return { at: String(at), of: String(of) };
}

/** What is done goes on from the keyboard. */
function focusIt(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** Which of the files that were chosen together are not taken, and why. */
function LeftOut({ files }: { readonly files: StatementOnItsWay['leftOut'] }) {
  const t = useTranslations('ledger.import');
  const inWords = useRefusalWords();
  if (files.length === 0) return null;
  return (
    <div role="alert" className={classes.refused}>
      {t('leftOut', { count: files.length })}
      <ul>
        {files.map(({ fileName, code }) => (
          <li key={fileName}>{t('leftOutFile', { file: fileName, why: inWords({ code }) })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Why a file is not read; where its days can be read in two ways, someone has to say which. */
function Refused({ way }: { readonly way: StatementOnItsWay }) {
  const t = useTranslations('ledger.import');
  const inWords = useRefusalWords();
  const { refused } = way;
  // An unknown file whose columns are being told is no dead end.
  if (!refused || (way.columns && refused.code === 'bank_file_unknown')) return null;
  if (refused.code !== 'bank_file_unclear') {
    return (
      <p role="alert" className={classes.refused}>
        {inWords(refused)}
      </p>
    );
  }
  return (
    <div role="alert" className={classes.question}>
      <p>{t('dayOrder')}</p>
      <Button size="sm" variant="default" onClick={() => way.sayDayOrder(true)}>
        {t('dayFirst')}
      </Button>
      <Button size="sm" variant="default" onClick={() => way.sayDayOrder(false)}>
        {t('monthFirst')}
      </Button>
    </div>
  );
}

function Imported({ count, paired }: { readonly count: number; readonly paired: number }) {
  const t = useTranslations('ledger.import');
  const undo = useCommand('values.undo');
  const [isUndone, setIsUndone] = useState(false);
  const told = paired > 0 ? t('doneAndPaired', { count, paired }) : t('done', { count });
  return (
    <div role="status" className={classes.question}>
      <p className={classes.done}>{isUndone ? t('undone') : told}</p>
      {!isUndone && (
        <Button
          size="sm"
          variant="default"
          loading={undo.isPending}
          onClick={() => undo.mutate({}, { onSuccess: () => setIsUndone(true) })}
        >
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
