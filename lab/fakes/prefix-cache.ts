/** The shortest cached prefix, and the steps in which longer ones are cached. In tokens of four characters. */
const SHORTEST = 1024;
const STEP = 128;
const TOKEN = 4;

/** A provider's prefix cache: the part of a request that begins exactly like an earlier one to the same model is cached. */
export function createPrefixCache() {
  const seen = new Map<string, Set<string>>();
  return {
    clear: () => seen.clear(),
    /** The tokens of a request, and how many of them were cached. */
    read(model: string, segments: string[]): { input: number; cached: number } {
      const text = segments.join("\u0000");
      const known = seen.get(model) ?? new Set<string>();
      seen.set(model, known);
      const input = Math.ceil(text.length / TOKEN);
      let cached = 0;
      for (let tokens = SHORTEST; tokens <= input; tokens += STEP) {
        const prefix = text.slice(0, tokens * TOKEN);
        if (known.has(prefix)) cached = tokens;
        known.add(prefix);
      }
      return { input, cached };
    },
  };
}
