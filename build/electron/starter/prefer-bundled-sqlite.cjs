/** Runs first in each thread: sends every request for better-sqlite3 to the copy beside this file. */
const Module = require('node:module');

const bundled = require.resolve('better-sqlite3');
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === 'better-sqlite3' ? bundled : resolveFilename(request, ...rest);
