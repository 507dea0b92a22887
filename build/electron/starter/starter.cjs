/**
 * What Electron itself does when it is given a folder: loads the app that lies there, under that
 * app's own name, version and data folder. It stands in the prepared runtime's `resources/app`.
 *
 * One difference: in the app's threads `better-sqlite3` resolves to the copy beside this file, whose
 * native part fits this Electron (the one in `node_modules` needs a newer Node-API).
 */
const { app } = require('electron');
const Module = require('node:module');
const path = require('node:path');
const threads = require('node:worker_threads');

/** Lets every thread of the app find the copy beside this file. */
function preferBundledSqlite() {
  const preload = path.join(__dirname, 'prefer-bundled-sqlite.cjs');
  threads.Worker = class extends threads.Worker {
    constructor(file, options) {
      super(file, { ...options, execArgv: ['--require', preload] });
    }
  };
}

/** Gives the app its identity before its first line runs; the data folder follows from the name. */
function introduce(folder, manifest) {
  app.name = manifest.productName ?? manifest.name;
  app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${manifest.name}.desktop`);
  app.setAppPath(folder);
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', chosen || path.join(app.getPath('appData'), app.name));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
}

function start() {
  const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
  if (named === undefined) throw new Error('Name the folder of the app to open.');
  const folder = path.resolve(named);
  const manifest = require(path.join(folder, 'package.json'));
  introduce(folder, manifest);
  preferBundledSqlite();
  Module._load(require.resolve(path.join(folder, manifest.main)), null, true);
}

try {
  start();
} catch (error) {
  // With no window yet, the terminal is the only place where this can be read.
  process.stderr.write(`The app could not be started.\n${error.stack}\n`);
  app.exit(1);
}
