/**
 * The shape of one language's words, with the texts themselves forgotten: French is written first,
 * and English has to fill every key of it.
 */
export type WordsOf<Fr> = {
  readonly [Key in keyof Fr]: Fr[Key] extends string ? string : WordsOf<Fr[Key]>;
};
