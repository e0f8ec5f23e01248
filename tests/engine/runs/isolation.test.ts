import { describe, expect, it } from "vitest";
import { createIsolation, MAX_CRASHES } from "../../../engine/runs/isolation.js";

const settled = () => 60_000;

describe("the isolation of suspects", () => {
  it("admits runs that crashed no server, however many there are", () => {
    const isolation = createIsolation(settled);
    expect(["a", "b", "c"].map((run) => isolation.admit(run, 0))).toEqual(["admitted", "admitted", "admitted"]);
    expect(isolation.admit("d", 1)).toBe("admitted");
  });

  it("admits one suspect at a time, the next when it has left", () => {
    const isolation = createIsolation(settled);
    expect(isolation.admit("a", 2)).toBe("admitted");
    expect(isolation.admit("b", 2)).toBe("wait");
    expect(isolation.admit("a", 2)).toBe("admitted");
    isolation.leave("b");
    expect(isolation.admit("b", 2)).toBe("wait");
    isolation.leave("a");
    expect(isolation.admit("b", 2)).toBe("admitted");
  });

  it("executes no suspect in a process that may be killed as soon as those before it", () => {
    let ageMs = 500;
    const isolation = createIsolation(() => ageMs);
    expect([isolation.admit("a", 1), isolation.admit("a", 2)]).toEqual(["admitted", "wait"]);
    ageMs = 3_100;
    expect(isolation.admit("a", 2)).toBe("admitted");
    isolation.leave("a");
    // The last try is for a process that has run for longer.
    expect(isolation.admit("a", 3)).toBe("wait");
    ageMs = 10_100;
    expect(isolation.admit("a", 3)).toBe("admitted");
  });

  it("does not let a suspect delay the others", () => {
    const isolation = createIsolation(settled);
    isolation.admit("a", 2);
    expect(isolation.admit("b", 0)).toBe("admitted");
  });

  it("refuses a run that has crashed so many servers, also while a suspect is executed", () => {
    const isolation = createIsolation(settled);
    isolation.admit("a", 2);
    expect(isolation.admit("b", MAX_CRASHES)).toBe("poison");
    expect(isolation.admit("b", MAX_CRASHES + 1)).toBe("poison");
  });
});
