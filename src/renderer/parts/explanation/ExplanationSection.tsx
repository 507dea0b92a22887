import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './Explanation.module.css';

type ExplanationSectionProps = {
  readonly title: string;
  /** What can be done with the chapter, at the right of its title. */
  readonly action?: ReactNode;
  /** The level of its heading: 2 for a chapter of a page, which alone is a landmark of it. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

export function ExplanationSection({
  title,
  action,
  level = 3,
  children,
}: ExplanationSectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = useId();
  return (
    <section
      className={classes.section}
      data-level={level}
      aria-labelledby={level === 2 ? id : undefined}
    >
      <div className={classes.head}>
        <Heading id={id} className={classes.title}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
