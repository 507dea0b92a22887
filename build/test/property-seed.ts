import fc from 'fast-check';

/** Where properties begin when their values are to be found again. */
export const PROPERTY_SEED = 20_261_122;

// What passes here passes elsewhere: the ordinary run tries the same values on every machine, and
// the long one others each time, whose seed a failure tells.
if (process.env['SOLOCAP_LONG'] === undefined) fc.configureGlobal({ seed: PROPERTY_SEED });
