import { useTranslations } from '#renderer/ui/locale.tsx';

type KeysAheadProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
};

/** Takes what is typed while a list is loaded, which a person who knows it does not wait for. */
export function KeysAhead({ text, onText, onCancel }: KeysAheadProps) {
  const t = useTranslations('shell.palette');
  return (
    <input
      className="visually-hidden"
      aria-label={t('search')}
      autoComplete="off"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it is there for the next key
      autoFocus
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    />
  );
}
