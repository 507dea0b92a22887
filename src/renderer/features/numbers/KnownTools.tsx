import type { OutputOf } from '#shared/ipc/contract.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { Language } from '#shared/kernel/language.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './NumbersPage.module.css';

/** Which tools are known, and the way to the file in each. */
export function KnownTools() {
  const t = useTranslations('numbers');
  const { language } = useLocale();
  const profiles = useOperationQuery('numbers.profiles', {}).data;
  if (!profiles) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('known')}</h2>
      <dl className={classes.tools}>
        {waysByTool(profiles.builtIn, language).map(([tool, ways]) => (
          <div key={tool}>
            <dt>{tool}</dt>
            {ways.map((way) => (
              <dd key={way}>{way}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

type BuiltIn = OutputOf<'numbers.profiles'>['builtIn'];

/** Each tool once, with the ways to its files: several files of one tool may lie in one place. */
function waysByTool(builtIn: BuiltIn, language: Language): (readonly [string, string[]])[] {
  const tools = groupedBy(builtIn, ({ tool }) => tool);
  return [...tools].map(([tool, profiles]) => {
    return [tool, [...new Set(profiles.map(({ way }) => way[language]))]] as const;
  });
}
