/** Loaded into a thread of the app: tells of each script with kept code whether V8 took it. */
const { appendFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (!options?.cachedData) return;
    const isTaken = this.cachedDataRejected === false;
    const line = `${path.basename(options.filename)} ${isTaken ? 'taken' : 'refused'}\n`;
    appendFileSync(process.env.SOLOCAP_TOLD_COMPILED, line);
  }
};
