import type { FlagName, FlagRule } from "../../../domain/flag.js";

/** The rules of flags that an operator has set. They belong to the installation, not to an owner. */
export interface FlagStore {
  /** Always reads the store, so that a change takes effect at once on every server. */
  read(): Promise<Partial<Record<FlagName, FlagRule>>>;
  /** Null takes the rule away. */
  write(name: FlagName, rule: FlagRule | null): Promise<void>;
}
