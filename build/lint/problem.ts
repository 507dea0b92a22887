/** Something that breaks a rule of the source's structure, told to whoever wrote the line. */
export type Problem = { file: string; line: number; message: string };
