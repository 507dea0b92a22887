import type { ReactNode } from 'react';
import classes from './StoryPanel.module.css';

/** A chapter of the story of a figure. */
export function StorySection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}
