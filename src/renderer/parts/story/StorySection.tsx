import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './Story.module.css';

type StorySectionProps = {
  readonly title: string;
  /** What can be done with the chapter, at the right of its title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A chapter of the story of a figure. */
export function StorySection({ title, action, children }: StorySectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h3 id={id} className={classes.title}>
          {title}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
