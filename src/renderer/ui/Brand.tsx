import classes from './Brand.module.css';

/** The name, with its mark: one heading on the rose. */
export function Brand() {
  return (
    <p className={classes.brand}>
      <svg className={classes.mark} viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <circle cx="12" cy="12" r="10.25" className={classes.rose} />
        <path d="M12 12 17.6 6.4 14.2 14.2 6.4 17.6Z" className={classes.needle} />
      </svg>
      <span className={classes.name}>Solocap</span>
    </p>
  );
}
