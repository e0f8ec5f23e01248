import { describe, expect, it } from "vitest";
import { resolved } from "../../../../adapters/documents/page/longhands.js";

const said = (own: Record<string, string>, outer: Record<string, string> = {}) =>
  Object.fromEntries(resolved(new Map(Object.entries(own)), new Map(Object.entries(outer))).said);

describe("the declarations of an element", () => {
  it("are those of a shorthand", () => {
    expect(said({ overflow: "hidden" })).toEqual({ "overflow-x": "hidden", "overflow-y": "hidden" });
    expect(said({ overflow: "hidden auto" })).toMatchObject({ "overflow-y": "auto" });
    expect(said({ font: "bold 10px/1.2 serif" })).toEqual({ "font-size": "10px" });
    expect(said({ font: "inherit" })).toEqual({});
    expect(said({ inset: "1px 2px" })).toEqual({ top: "1px", right: "2px", bottom: "1px", left: "2px" });
    expect(said({ margin: "1px 2px 3px" })).toMatchObject({ "margin-bottom": "3px", "margin-left": "2px" });
  });

  it("have the parts of a background, and none for what it does not name", () => {
    expect(said({ background: "url(a.png) RED text" })).toEqual({
      "background-color": "red",
      "background-image": "url(a.png) red text",
      "background-clip": "text",
    });
    expect(said({ background: "none" })).toEqual({
      "background-color": "transparent",
      "background-image": "none",
      "background-clip": "border-box",
    });
  });

  it("are left to the parent by a keyword, or set back to the beginning", () => {
    expect(said({ color: "inherit", opacity: "initial", visibility: "initial" })).toEqual({ visibility: "visible" });
  });

  it("end with the last of the same name, without comments", () => {
    expect(said({ "overflow-x": "hidden", overflow: "/* now */ Visible" })).toMatchObject({ "overflow-x": "visible" });
    expect(said({ "overflow-x": "hidden", overflow: "inherit" })).toEqual({});
  });
});

describe("the variables of an element", () => {
  it("stand for their values, their fallbacks, or themselves", () => {
    expect(said({ color: "var(--ink)" }, { "--ink": "red" })).toEqual({ color: "red" });
    expect(said({ color: "var(--ink, blue)" })).toEqual({ color: "blue" });
    expect(said({ color: "var(--ink)" })).toEqual({ color: "var(--ink)" });
    expect(said({ "--ink": "green", color: "var(--ink)" }, { "--ink": "red" })).toEqual({ color: "green" });
  });

  it("are given on to what is inside, with their values of here", () => {
    const outer = new Map([["--ink", "red"]]);
    const own = new Map([["--paper", "var(--ink)"]]);
    expect(resolved(own, outer).variables.get("--paper")).toBe("red");
    expect(resolved(new Map([["--ink", "red"]]), outer).variables).toBe(outer);
  });
});
