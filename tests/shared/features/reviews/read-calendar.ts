/** One property of an iCalendar file: its name, its parameters and its raw value. */
export type Property = { readonly name: string; readonly value: string };
/** A component: its properties and what lies in it. */
export type Component = {
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
};

/** Reads iCalendar by RFC 5545, section 3.1 and 3.6, and throws at what it does not allow. */
export function readCalendar(file: string): Component {
  if (!file.endsWith('\r\n')) throw new Error('the last line is not ended');
  if (/\r(?!\n)|(?<!\r)\n/.test(file)) throw new Error('a line is not ended by CRLF');
  for (const line of file.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  const open: Component[] = [{ name: '', properties: [], components: [] }];
  for (const line of file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const match = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line);
    if (!match) throw new Error(`no content line: ${line}`);
    const [name = '', value = ''] = match.slice(1);
    const inner = open.at(-1);
    if (name === 'BEGIN') {
      const component = { name: value, properties: [], components: [] };
      inner?.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (inner?.name !== value) throw new Error(`${value} ends where it did not begin`);
      open.pop();
    } else inner?.properties.push({ name, value });
  }
  const [file_] = open[0]?.components ?? [];
  if (open.length !== 1 || !file_) throw new Error('a component is not ended');
  return file_;
}

/** The one value of a property; RFC 5545 lets these stand once. */
export function valueOfProperty({ properties }: Component, name: string): string {
  const found = properties.filter((property) => property.name === name);
  if (found.length !== 1) throw new Error(`${name} stands ${found.length} times`);
  return found[0]?.value ?? '';
}

/** Text as it was meant (section 3.3.11). */
export function unescapeText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`a mark is not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The days of a recurrence from its start on (section 3.3.10), found day by day: each candidate is
 * asked whether the rule holds for it.
 */
export function daysOfRule(start: string, rule: string, until: string): string[] {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const first = new Date(
    `${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}T00:00:00Z`,
  );
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const isOnDay = (day: Date) => byDay.includes(WEEKDAYS[day.getUTCDay()] ?? '');
  const isFirstOfSet = (day: Date) => {
    for (let date = 1; date < day.getUTCDate(); date += 1) {
      if (isOnDay(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), date)))) return false;
    }
    return true;
  };
  const months = (day: Date) => day.getUTCFullYear() * 12 + day.getUTCMonth();
  const days: string[] = [];
  for (let day = first; day.toISOString().slice(0, 10) <= until;) {
    const isMonthly = parts.get('FREQ') === 'MONTHLY';
    const isInMonth = !isMonthly || (months(day) - months(first)) % interval === 0;
    if (isOnDay(day) && isInMonth && (!isMonthly || isFirstOfSet(day))) {
      days.push(day.toISOString().slice(0, 10));
    }
    day = new Date(day.getTime() + 86_400_000);
  }
  return days;
}
