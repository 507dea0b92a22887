import { writeSync } from 'node:fs';
import { openBusiness } from '#main/db/open.ts';
import { addMetric, addValue } from '../main/db/sample-rows.ts';

/*
 * Writes until it is killed. Each command adds one metric with a value for each of five months, or
 * takes the newest command back. What the commit returned for is acknowledged on standard output,
 * one line each.
 */

/** The rows of the months, in the file before the first start. */
const PERIODS = [1, 2, 3, 4, 5];

const [path = '', backupFolder = '', seed = '0'] = process.argv.slice(2);
const now = () => new Date().toISOString();

/** Straight into the pipe: a line that stays in this process was never acknowledged. */
function acknowledge(line: string): void {
  writeSync(1, `${line}\n`);
}

const opened = openBusiness({ path, backupFolder, now: now() });
if (!opened.ok) {
  acknowledge(`refused ${JSON.stringify(opened.error)}`);
  process.exit(1);
}
const business = opened.value;
acknowledge('ready');

for (let number = 0; ; number += 1) {
  const name = `m_${seed}_${number}`;
  business.runCommand({ name, door: 'typed', at: now() }, (db) => {
    const metricId = addMetric(db, name);
    for (const periodId of PERIODS) addValue(db, metricId, periodId, number);
  });
  acknowledge(`did ${name}`);
  if (number % 7 === 6) {
    const undone = business.replay('undo', now());
    if (undone.ok) acknowledge(`undid ${undone.value.name}`);
  }
}
