import { describe, expect, it } from "vitest";
import { createIsolation, MAX_CRASHES } from "../../runs/isolation.js";

describe("the isolation of suspects", () => {
  it("admits runs that crashed no server, however many there are", () => {
    const isolation = createIsolation();
    expect(["a", "b", "c"].map((run) => isolation.admit(run, 0))).toEqual(["admitted", "admitted", "admitted"]);
    expect(isolation.admit("d", 1)).toBe("admitted");
  });

  it("admits one suspect at a time, the next when it has left", () => {
    const isolation = createIsolation();
    expect(isolation.admit("a", 2)).toBe("admitted");
    expect(isolation.admit("b", 2)).toBe("wait");
    expect(isolation.admit("a", 2)).toBe("admitted");
    isolation.leave("b");
    expect(isolation.admit("b", 2)).toBe("wait");
    isolation.leave("a");
    expect(isolation.admit("b", 2)).toBe("admitted");
  });

  it("does not let a suspect delay the others", () => {
    const isolation = createIsolation();
    isolation.admit("a", 2);
    expect(isolation.admit("b", 0)).toBe("admitted");
  });

  it("refuses a run that has crashed so many servers, also while a suspect is executed", () => {
    const isolation = createIsolation();
    isolation.admit("a", 2);
    expect(isolation.admit("b", MAX_CRASHES)).toBe("poison");
    expect(isolation.admit("b", MAX_CRASHES + 1)).toBe("poison");
  });
});
