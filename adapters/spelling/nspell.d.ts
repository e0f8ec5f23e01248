/** The part of nspell that is used here; the package ships no types. */
declare module "nspell" {
  interface Speller {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export { nspell as default };
}
