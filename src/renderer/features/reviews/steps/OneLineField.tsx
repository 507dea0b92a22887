import { TextInput } from '@mantine/core';
import { useState } from 'react';

type OneLineFieldProps = {
  /** For screen readers; the placeholder is what is seen. */
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly onSave: (text: string) => void;
};

/** A line that Enter saves and empties. */
export function OneLineField({ label, placeholder, maxLength, onSave }: OneLineFieldProps) {
  const [text, setText] = useState('');
  return (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || text.trim() === '') return;
        event.preventDefault();
        onSave(text);
        setText('');
      }}
      onBlur={() => {
        if (text.trim() === '') return;
        onSave(text);
        setText('');
      }}
    />
  );
}
