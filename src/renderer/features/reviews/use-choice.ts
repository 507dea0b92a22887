import { useState } from 'react';

/** A choice that shows at once, and that the books hold a moment later. */
export function useChoice<T>(saved: T, save: (choice: T) => void): [T, (choice: T) => void] {
  const [chosen, setChosen] = useState<{ readonly choice: T } | null>(null);
  // It has arrived: from here on the books speak, also after undo.
  if (chosen && chosen.choice === saved) setChosen(null);
  return [
    chosen ? chosen.choice : saved,
    (choice) => {
      setChosen({ choice });
      save(choice);
    },
  ];
}
