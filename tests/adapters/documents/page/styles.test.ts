import { Element } from "domhandler";
import { describe, expect, it } from "vitest";
import { pageStyles } from "../../../../adapters/documents/page/styles.js";

/** A paragraph and what the style sheets say of it. */
function styled(
  sheet: string,
  attributes: Record<string, string> = { class: "x", id: "i" },
  hints = new Map<string, string>(),
) {
  const element = new Element("p", attributes);
  const styles = pageStyles([element], [sheet]);
  return { said: Object.fromEntries(styles.of(element, hints)), drawn: styles.drawnBy(element) };
}
const said = (sheet: string, style?: string) =>
  styled(sheet, { class: "x", id: "i", ...(style !== undefined && { style }) }).said;

describe("the styles of an element", () => {
  it("are those of the rules for it, of which the attribute wins, and an important one over all", () => {
    expect(said(".x{color:red;margin:0} #j{color:blue} div p{color:blue}")).toEqual({ color: "red", margin: "0" });
    expect(said("#i{color:red}", "color:green")).toEqual({ color: "green" });
    expect(said("p{color:red!important}", "color:green")).toEqual({ color: "red" });
  });

  it("win over what its attributes hint at", () => {
    const hints = new Map([
      ["color", "navy"],
      ["display", "none"],
    ]);
    expect(styled("p{color:red}", {}, hints).said).toEqual({ color: "red", display: "none" });
  });

  it("leave out a value that no browser understands", () => {
    expect(said("p{display:none} .x{display:blok}")).toEqual({ display: "none" });
    expect(said("p{opacity:0;opacity:abc;visibility:hidden;visibility:seen}")).toEqual({
      opacity: "0",
      visibility: "hidden",
    });
  });

  it("have one name for a property, and keep the letters of a variable", () => {
    expect(said("p{WIDTH:1px} p{inline-size:0} p{-webkit-transform:none;--Ink:#fff}")).toEqual({
      width: "0",
      transform: "none",
      "--Ink": "#fff",
    });
  });

  it("are those at the end of an animation, if it keeps its end", () => {
    const frames = "@keyframes out{to{opacity:0}}";
    expect(said(`${frames} p{animation:out 1s forwards}`)).toMatchObject({ opacity: "0" });
    expect(said(`${frames} p{animation:out 1s}`)).not.toHaveProperty("opacity");
    expect(said(`${frames} p{opacity:0;animation:out 1s infinite}`)).not.toHaveProperty("opacity");
    expect(said(`${frames} p{opacity:.5;animation:other 1s forwards}`)).toMatchObject({ opacity: ".5" });
  });

  it("tell what is drawn before and after it", () => {
    const { drawn } = styled(".x::before{content:'';color:red} p::after{color:blue} div::after{color:green}");
    expect(drawn.map((one) => one.get("color"))).toEqual(["red", "blue"]);
  });

  it("are found by any part of a selector, whatever else it says", () => {
    expect(said("[id=i]:not(.y){color:red}")).toEqual({ color: "red" });
    expect(said("*{color:red} p.x.y{color:blue} p:unknown(1){color:blue}")).toEqual({ color: "red" });
  });
});
