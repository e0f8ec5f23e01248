/** No shorter prefix is cached, and it is cached in such steps. In tokens of four characters. */
const SHORTEST = 1024;
const STEP = 128;
const TOKEN = 4;

/** A provider's prefix cache: of a request it has what begins exactly like an earlier one of the same model. */
export function createPrefixCache() {
  const seen = new Map<string, Set<string>>();
  return {
    clear: () => seen.clear(),
    /** Tokens of a request, and how many of them were cached. */
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
