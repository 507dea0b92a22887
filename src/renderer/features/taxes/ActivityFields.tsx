import { Checkbox, Select, Stack } from '@mantine/core';
import { ACTIVITY_LINES } from '#shared/features/taxes/model.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { serviceLine } from '#shared/features/taxes/profile-change.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Answer } from './Answer.tsx';
import type { ProfileWay } from './use-profile-change.ts';

/** What is sold, which of it is the main thing, and under which line it is declared. */
export function ActivityFields({ way }: { readonly way: ProfileWay }) {
  const t = useTranslations('taxes');
  const { lines } = way.profile;
  const [main = null] = lines;
  const effect = (): string => {
    const service = serviceLine(lines);
    if (service === null) return t('effect.lines.none');
    if (lines.length === 1 && main === 'sale') return t('effect.lines.sale');
    const words = { line: t(`effect.shortLine.${service}`) };
    return t(lines.length > 1 ? 'effect.lines.mixed' : 'effect.lines.one', words);
  };
  return (
    <Answer effect={effect()}>
      <Checkbox.Group
        label={t('field.lines')}
        value={[...lines]}
        onChange={(chosen) => way.change({ lines: inOrder(lines, chosen) })}
      >
        <Stack gap={8} mt={6}>
          {ACTIVITY_LINES.map((line) => (
            <Checkbox key={line} value={line} label={t(`line.${line}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {lines.length > 1 && (
        <Select
          label={t('field.main')}
          mt="sm"
          allowDeselect={false}
          value={main}
          data={lines.map((value) => ({ value, label: t(`line.${value}`) }))}
          onChange={(value) => value !== null && way.change({ lines: mainFirst(lines, value) })}
        />
      )}
    </Answer>
  );
}

/** Those that were there keep their order, the main one first; a new one comes last. */
function inOrder(before: readonly ActivityLine[], chosen: readonly string[]): ActivityLine[] {
  const fresh = ACTIVITY_LINES.filter((line) => chosen.includes(line) && !before.includes(line));
  return [...before.filter((line) => chosen.includes(line)), ...fresh];
}

function mainFirst(lines: readonly ActivityLine[], main: ActivityLine): ActivityLine[] {
  return [main, ...lines.filter((line) => line !== main)];
}
