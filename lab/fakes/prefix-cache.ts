/** The shortest cached prefix, and the steps in which longer ones are cached. In tokens of four characters. */
const SHORTEST = 1024;
const STEP = 128;
const TOKEN = 4;

/** A provider's prefix cache: if a request begins exactly like an earlier answered request to the same model, the common part is cached. */
export function createPrefixCache() {
  const seen = new Map<string, Set<string>>();
  return {
    clear: () => seen.clear(),
    /** The tokens of a request, how many of them were cached, and a function to call once it is answered. */
    read(model: string, segments: string[]): { input: number; cached: number; answered: () => void } {
      const text = segments.join("\u0000");
      const known = seen.get(model) ?? new Set<string>();
      seen.set(model, known);
      const input = Math.ceil(text.length / TOKEN);
      const prefixes: string[] = [];
      let cached = 0;
      for (let tokens = SHORTEST; tokens <= input; tokens += STEP) {
        const prefix = text.slice(0, tokens * TOKEN);
        if (known.has(prefix)) cached = tokens;
        prefixes.push(prefix);
      }
      const answered = () => {
        for (const prefix of prefixes) known.add(prefix);
      };
      return { input, cached, answered };
    },
  };
}
