import fc from 'fast-check';
import { PROPERTY_SEED } from '../test/property-seed.ts';

// The same values for every mutant and every measurement: a score that anyone finds again. A mutant
// that was noticed needs no smallest example.
fc.configureGlobal({ seed: PROPERTY_SEED, numRuns: 30, endOnFailure: true });
