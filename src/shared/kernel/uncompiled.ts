/**
 * For what is parsed a few times: at its first use Zod writes and compiles a function for each kind of
 * object, which takes a start 5 ms and pays where thousands come.
 */
export const UNCOMPILED = { jitless: true } as const;
