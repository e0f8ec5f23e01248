import type { FlagName, FlagRule } from "../../../domain/flag.js";
import type { MadeBy } from "../../../domain/operator-change.js";

/** The port to the rules that an operator has set for flags. They belong to the installation, not to an owner. */
export interface FlagStore {
  /** Always reads the store, so that a change takes effect at once on every server. */
  read(): Promise<Partial<Record<FlagName, FlagRule>>>;
  /** Null deletes the rule. The change is added to the list of what operators changed, in the same write. */
  write(name: FlagName, rule: FlagRule | null, made: MadeBy): Promise<void>;
}
