import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FlagStore } from "../../../adapters/stores/ports/flags.js";
import { FlagName, FlagRule } from "../../../domain/flag.js";
import { FLAG_DEFAULTS, readFlags } from "../../../engine/config/flag-settings.js";
import { createFlags } from "../../../engine/program/feature-flags.js";
import { newFolder } from "../../../lab/support/processes.js";

const FLAG = "experimental_llm_model" as const;
const ON = FlagRule.parse({});
const WRITERS = { experimentalWriters: { on: "new", small: "new-small" } };

/** A store of rules that counts its reads, and can fail. */
function aStore() {
  const rules: Awaited<ReturnType<FlagStore["read"]>> = {};
  const state = { reads: 0, isDown: false };
  const store: FlagStore = {
    async read() {
      state.reads += 1;
      if (state.isDown) throw new Error("down");
      return { ...rules };
    },
    async write(name, rule) {
      if (rule) rules[name] = rule;
      else delete rules[name];
    },
  };
  return { store, state };
}
/** Flags of a file with this text, which `write` replaces. */
function flagsFrom(text: string) {
  const path = join(newFolder(), "flags.json");
  let second = 1_000;
  const write = (next: string) => {
    second += 1;
    writeFileSync(path, next);
    utimesSync(path, second, second);
  };
  write(text);
  const errors: unknown[] = [];
  const { store, state } = aStore();
  const flags = createFlags({ flags: readFlags(text, WRITERS), flagsFile: path, models: WRITERS }, store, (error) =>
    errors.push(error),
  );
  const flagOf = async (owner = "ann") => (await flags.list(owner)).find(({ name }) => name === FLAG);
  return { flags, flagOf, write, errors, state };
}

describe("the flags", () => {
  it("are the defaults, which the file overrides, which the operator overrides until that is taken back", async () => {
    const { flags, flagOf, write } = flagsFrom("{}");
    expect(await flagOf()).toMatchObject({ value: false, source: "default", rule: FLAG_DEFAULTS[FLAG] });
    write(`{ "${FLAG}": true }`);
    expect(await flagOf()).toMatchObject({ value: true, source: "file" });
    await flags.set(FLAG, { ...ON, enabled: false }, "ops");
    expect(await flagOf()).toMatchObject({ value: false, source: "stored" });
    await flags.set(FLAG, null, "ops");
    expect(await flagOf()).toMatchObject({ value: true, source: "file" });
  });

  it("are for a session what the list says for its owner", async () => {
    const { flags, flagOf } = flagsFrom(`{ "${FLAG}": { "allow": ["ann"], "percentage": 0 } }`);
    expect([(await flags.of("ann"))[FLAG], (await flags.of("bob"))[FLAG]]).toEqual([true, false]);
    expect([await flagOf("ann"), await flagOf("bob")]).toMatchObject([{ value: true }, { value: false }]);
  });

  it("name the writer of an owner's variant, and refuse one that the models file does not have", async () => {
    const { flags, flagOf, write, errors } = flagsFrom(
      `{ "${FLAG}": { "percentage": 0, "variants": { "small": 100 } } }`,
    );
    expect(await flags.of("ann")).toMatchObject({ [FLAG]: true, writer_variant: "small" });
    expect(await flagOf()).toMatchObject({ value: true, variant: "on", further_variant: "small", reason: "SPLIT" });
    const gone = FlagRule.parse({ percentage: 0, variants: { gone: 50 } });
    await expect(flags.set(FLAG, gone, "ops")).rejects.toMatchObject({
      code: "input_invalid",
      details: { errors: [{ path: "variants.gone" }] },
    });
    const small = FlagRule.parse({ percentage: 0, variants: { small: 50 } });
    await expect(flags.set("use_batch_generation", small, "ops")).rejects.toMatchObject({ code: "input_invalid" });
    write(`{ "${FLAG}": { "percentage": 0, "variants": { "gone": 100 } } }`);
    expect(await flags.of("ann")).toMatchObject({ [FLAG]: true, writer_variant: "small" });
    expect(errors.map(String).join()).toContain("no writer of MODELS_FILE is called gone");
  });

  it("keep the file's last rules while it is invalid, which is told once", async () => {
    const { flagOf, write, errors } = flagsFrom(`{ "${FLAG}": true }`);
    write("{ not json");
    expect([await flagOf(), await flagOf()]).toMatchObject([{ value: true }, { value: true }]);
    expect(errors).toHaveLength(1);
    write("{}");
    expect(await flagOf()).toMatchObject({ value: false, source: "default" });
  });

  it("are read once for all flags of a session", async () => {
    const { flags, state } = flagsFrom("{}");
    await flags.of("ann");
    expect(state.reads).toBe(1);
    expect(Object.keys(await flags.of("ann"))).toEqual([...FlagName.options, "writer_variant"]);
  });

  it("start no session with other values where the rules cannot be read", async () => {
    const { flags, state } = flagsFrom("{}");
    state.isDown = true;
    await expect(flags.of("ann")).rejects.toMatchObject({ code: "store_unavailable", retryable: true });
  });

  it("are each program's own, where several are in one process", async () => {
    const [one, other] = [flagsFrom("{}"), flagsFrom("{}")];
    await one.flags.set(FLAG, ON, "ops");
    expect([(await one.flags.of("ann"))[FLAG], (await other.flags.of("ann"))[FLAG]]).toEqual([true, false]);
  });
});
