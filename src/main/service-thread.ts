import { runProgram } from './service/compiled-program.ts';

// What the thread starts with: the program is brought as the build compiled it.
runProgram(import.meta.dirname, 'service.cjs');
