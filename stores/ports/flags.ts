import type { FlagName, FlagRule } from "../../domain/flag.js";

/** The rules of flags that an operator has set. They belong to the installation, not to an owner. */
export interface FlagStore {
  /** Always what is stored now: a change holds at once on every server. */
  read(): Promise<Partial<Record<FlagName, FlagRule>>>;
  /** Null takes the rule away. */
  write(name: FlagName, rule: FlagRule | null): Promise<void>;
}
