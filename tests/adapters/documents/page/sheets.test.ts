import { describe, expect, it } from "vitest";
import { declarationsIn, readSheets } from "../../../../adapters/documents/page/sheets.js";

/** The declarations of the rules that apply, those that win last. */
const read = (...sheets: string[]) =>
  readSheets(sheets).rules.flatMap(({ declarations }) => declarations.map(({ prop, value }) => `${prop}:${value}`));

describe("the rules of style sheets", () => {
  it("stand in the order in which they win: by ids, classes and tags, then as they come", () => {
    expect(read("#i{order:1} p.x{order:2} p{order:3}", ".y{order:4} .z{order:5}")).toEqual([
      "order:3",
      "order:4",
      "order:5",
      "order:2",
      "order:1",
    ]);
  });

  it("count the strongest selector of a list inside another, and nothing of :where", () => {
    expect(read(":is(#i, p){order:1} .x{order:2} :where(#i){order:3} p{order:4}")).toEqual([
      "order:3",
      "order:4",
      "order:2",
      "order:1",
    ]);
  });

  it("of a later layer win over those of an earlier one, and those without a layer over both", () => {
    expect(read("p{order:1} @layer a, b; @layer b{p{order:2}} @layer a{#i{order:3}}")).toEqual([
      "order:3",
      "order:2",
      "order:1",
    ]);
  });

  it("for other media, for other browsers, and of selectors that are none are not there", () => {
    expect(read("@media print{p{order:1}} @media (max-width:600px){p{order:2}}")).toEqual([]);
    expect(read("@supports not (display:grid){p{order:1}} @font-face{order:2} p[{order:3}")).toEqual([]);
    expect(read("@media screen and (min-width:600px){@supports (display:grid){p{order:1}}}")).toEqual(["order:1"]);
  });

  it("in rules stand for both selectors, down to a depth that no page needs", () => {
    const [, nested] = readSheets([".card{order:1; .x &{order:2}}"]).rules;
    expect(nested?.selector.map(({ type }) => type)).toContain("descendant");
    expect(read(`${".a{".repeat(4)}order:1`)).toEqual(["order:1"]);
    expect(read(`${".a{".repeat(9)}order:1`)).toEqual([]);
  });

  it("for what is drawn before or after an element are told from its own, in the old form too", () => {
    const drawn = (selector: string) => readSheets([`${selector}{order:1}`]).rules.map((rule) => rule.drawn);
    expect(["p", "p::before", "p:after", "p::selection"].map(drawn)).toEqual([[null], ["before"], ["after"], []]);
  });
});

it("an animation has the declarations of its last frame", () => {
  const { ends } = readSheets(["@keyframes in{from{opacity:0} 100%{opacity:1}} @-webkit-keyframes x{50%{opacity:0}}"]);
  expect(ends.get("in")?.map(({ value }) => value)).toEqual(["1"]);
  expect(ends.get("x")).toEqual([]);
});

it("a style attribute gives its declarations, however broken it is", () => {
  expect(declarationsIn("color:red;;}{ margin:0").map(({ prop }) => prop)).toContain("color");
  expect(declarationsIn("")).toEqual([]);
});
