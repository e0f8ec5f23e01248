import { FlagName, FlagRule } from "../../domain/flag.js";

/** Stored rules by name. A flag that only another version of the program has is left out. */
export function storedRules(rows: { name: string; rule: string }[]): Partial<Record<FlagName, FlagRule>> {
  return Object.fromEntries(
    rows.flatMap(({ name, rule }) => {
      const known = FlagName.safeParse(name);
      return known.success ? [[known.data, FlagRule.parse(JSON.parse(rule))]] : [];
    }),
  );
}
