import classes from './FoldButton.module.css';

type FoldButtonProps = {
  readonly words: string;
  readonly isOpen: boolean;
  /** The id of what it unfolds. */
  readonly controls: string;
  readonly onToggle: () => void;
};

/** A quiet line that unfolds what is below it. */
export function FoldButton({ words, isOpen, controls, onToggle }: FoldButtonProps) {
  return (
    <button
      type="button"
      className={classes.fold}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {words}
      <span aria-hidden="true">{isOpen ? ' ▴' : ' ▾'}</span>
    </button>
  );
}
