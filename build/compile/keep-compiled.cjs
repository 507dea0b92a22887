/**
 * Loaded into each thread of an Electron that tries a start, whose window nobody sees. Once the page
 * has asked nothing for a while, keeps what was compiled of the program's files until then beside
 * them, and ends the app.
 */
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');
const { isMainThread, parentPort } = require('node:worker_threads');

/** The first screen stands, milliseconds after the last question. */
const QUIET = 1000;

/** @type {{ file: string, script: import('node:vm').Script }[]} */
const scripts = [];

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.push({ file: options.filename, script: this });
  }
};

function keep() {
  if (process.env.SOLOCAP_KEEP_COMPILED === 'yes') {
    for (const { file, script } of scripts) {
      writeFileSync(`${file}.${process.platform}-${process.arch}`, script.createCachedData());
    }
  }
  process.kill(process.pid, 'SIGTERM');
}

if (isMainThread) {
  setImmediate(() => {
    const { app } = require('electron');
    app.on('browser-window-created', (_event, window) => {
      window.show = () => {};
    });
  });
} else {
  let quiet;
  parentPort.on('message', ({ ask }) => {
    if (ask !== 'call') return;
    clearTimeout(quiet);
    quiet = setTimeout(keep, QUIET);
  });
}
