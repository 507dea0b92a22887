import { TextInput } from '@mantine/core';
import { useState } from 'react';

type OneLineFieldProps = {
  /** For screen readers; the placeholder is what is seen. */
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly id?: string;
  /** True: it takes the focus as it appears. */
  readonly isFocused?: true;
  /** Enter where nothing is written. */
  readonly onPass?: () => void;
  /** Rejects where it is refused, which a notice tells. */
  readonly onSave: (text: string) => Promise<unknown>;
};

/** A line that Enter saves and empties; what is refused comes back into it. */
export function OneLineField({
  label,
  placeholder,
  maxLength,
  id,
  isFocused,
  onPass,
  onSave,
}: OneLineFieldProps) {
  const [text, setText] = useState('');
  const save = (): void => {
    if (text.trim() === '') return;
    setText('');
    // Before what was typed meanwhile: neither is lost.
    onSave(text).catch(() => setText((next) => (next === '' ? text : `${text} ${next}`)));
  };
  return (
    <TextInput
      id={id}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      autoComplete="off"
      autoFocus={isFocused}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
        if (!isEnter || event.ctrlKey || event.metaKey) return;
        if (text.trim() !== '') {
          event.preventDefault();
          save();
        } else if (!event.repeat) onPass?.();
      }}
      onBlur={() => save()}
    />
  );
}
