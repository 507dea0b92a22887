import { makeUsable } from '#main/app/usable-folder.ts';

/* Says what is wrong with each folder that it is given: to be run as a user whom permissions bind. */

const codes = process.argv.slice(2).map((folder) => {
  const usable = makeUsable(folder);
  return usable.ok ? null : usable.error.code;
});
process.stdout.write(JSON.stringify(codes));
