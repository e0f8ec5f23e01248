import { describe, expect, it } from "vitest";
import { readBytes } from "../../../../adapters/documents/read.js";

const SEEN = "Cared for forty patients a week.";
const SECRET = "Ten years of Kubernetes.";
const read = (html: string) =>
  readBytes(new Uint8Array(Buffer.from(`<!doctype html><html><body>${html}</body></html>`)), "resume");

describe("text that a reader of a page does not see", () => {
  it.each([
    // By what the element is, or says of itself.
    ["hidden", `<p hidden>${SECRET}</p>`],
    ["hidden", `<dialog><p>${SECRET}</p></dialog>`],
    ["hidden", `<canvas>${SECRET}</canvas>`],
    ["hidden", `<p popover>${SECRET}</p>`],
    ["hidden", `<p style="display:none;display:blok">${SECRET}</p>`],
    ["hidden", `<p style="opacity:0;opacity:abc">${SECRET}</p>`],
    ["hidden", `<p style="padding:0 20px;max-height:0;overflow:hidden">${SECRET}</p>`],
    [
      "hidden",
      `<div style="display:flex;flex-direction:column"><p style="height:0;overflow:hidden">${SECRET}</p></div>`,
    ],
    ["tiny", `<p style="font-size:min(1px, 2px)">${SECRET}</p>`],
    ["colour", `<font color="white">${SECRET}</font>`],
    ["colour", `<table bgcolor="#112233"><tr><td style="color:#112233">${SECRET}</td></tr></table>`],
    // By its display, visibility and opacity, and those of what it is in.
    ["hidden", `<p style="display:none">${SECRET}</p>`],
    ["hidden", `<p style="display:/**/none">${SECRET}</p>`],
    ["hidden", `<p style="DISPLAY: NONE">${SECRET}</p>`],
    ["hidden", `<div style="visibility: hidden"><p>${SECRET}</p></div>`],
    ["hidden", `<p style="visibility:collapse">${SECRET}</p>`],
    ["hidden", `<p style="content-visibility:hidden">${SECRET}</p>`],
    ["hidden", `<p style="opacity:0">${SECRET}</p>`],
    ["hidden", `<p style="opacity:1%">${SECRET}</p>`],
    ["hidden", `<div style="opacity:.2"><p style="opacity:.2">${SECRET}</p></div>`],
    ["hidden", `<p style="filter:opacity(0)">${SECRET}</p>`],
    // By a box that has no room for it.
    ["hidden", `<p style="height:0;overflow:hidden">${SECRET}</p>`],
    ["hidden", `<p style="max-height:1px;overflow:hidden">${SECRET}</p>`],
    ["hidden", `<p style="width:1px;overflow:clip">${SECRET}</p>`],
    ["hidden", `<p style="max-width:0%;overflow-x:hidden">${SECRET}</p>`],
    ["hidden", `<p style="block-size:0;overflow:auto">${SECRET}</p>`],
    ["hidden", `<p style="position:absolute;clip:rect(0 0 0 0)">${SECRET}</p>`],
    ["hidden", `<p style="position:absolute;clip:rect(1px, 1px, 1px, 1px)">${SECRET}</p>`],
    ["hidden", `<p style="clip-path:inset(50%)">${SECRET}</p>`],
    ["hidden", `<p style="clip-path:inset(0 100% 0 0)">${SECRET}</p>`],
    ["hidden", `<p style="clip-path:circle(0)">${SECRET}</p>`],
    // By its size.
    ["tiny", `<p style="font-size:1px">${SECRET}</p>`],
    ["tiny", `<p style="font-size:0">${SECRET}</p>`],
    ["tiny", `<p style="font:1px Arial">${SECRET}</p>`],
    ["tiny", `<p style="font:italic bold .1em/1.5 Arial, serif">${SECRET}</p>`],
    ["tiny", `<p style="font-size:calc(0px)">${SECRET}</p>`],
    ["tiny", `<div style="font-size:20%"><p style="font-size:50%">${SECRET}</p></div>`],
    ["tiny", `<p style="transform:scale(0)">${SECRET}</p>`],
    ["tiny", `<p style="transform:translateX(3px) scale(1, .05)">${SECRET}</p>`],
    ["tiny", `<p style="scale:0">${SECRET}</p>`],
    ["tiny", `<p style="zoom:.05">${SECRET}</p>`],
    ["tiny", `<p style="transform:rotateY(90deg)">${SECRET}</p>`],
    ["tiny", `<p style="letter-spacing:-1em">${SECRET}</p>`],
    // By its place.
    ["off_page", `<p style="position:absolute;left:-9999px">${SECRET}</p>`],
    ["off_page", `<p style="position:absolute;left:99999px">${SECRET}</p>`],
    ["off_page", `<p style="position:fixed;inset:-200vh auto auto 0">${SECRET}</p>`],
    ["off_page", `<p style="margin:0 0 0 -9999px">${SECRET}</p>`],
    ["off_page", `<p style="text-indent:-5000px">${SECRET}</p>`],
    ["off_page", `<p style="transform:translateX(-9999px)">${SECRET}</p>`],
    ["off_page", `<p style="translate:-9999px">${SECRET}</p>`],
    ["off_page", `<p style="position:absolute;left:-100%">${SECRET}</p>`],
    ["off_page", `<p style="position:fixed;left:2000px">${SECRET}</p>`],
    // By its colour.
    ["colour", `<font color="ffffff">${SECRET}</font>`],
    ["colour", `<p style="color:#fff;background-image:url()">${SECRET}</p>`],
    ["colour", `<p style="--hideColor:#fff;color:var(--hideColor)">${SECRET}</p>`],
    ["colour", `<p style="color:#fefefe">${SECRET}</p>`],
    ["colour", `<p style="color:ghostwhite">${SECRET}</p>`],
    ["colour", `<p style="color:hsl(0, 0%, 100%)">${SECRET}</p>`],
    ["colour", `<p style="color:oklch(100% 0 0)">${SECRET}</p>`],
    ["colour", `<p style="color:Canvas">${SECRET}</p>`],
    ["colour", `<p style="color:transparent">${SECRET}</p>`],
    ["colour", `<p style="color:rgba(0,0,0,0.02)">${SECRET}</p>`],
    ["colour", `<p style="-webkit-text-fill-color:#fff">${SECRET}</p>`],
    ["colour", `<p style="color:black;background:black">${SECRET}</p>`],
    ["colour", `<p style="color:red;background:currentcolor">${SECRET}</p>`],
    ["colour", `<p style="color:#fff;text-shadow:0 0 2px white">${SECRET}</p>`],
    ["colour", `<div style="background:#123"><p style="color:rgb(17, 34, 51)">${SECRET}</p></div>`],
    [
      "colour",
      `<div style="background:#123"><div style="background:rgb(255 255 255 / 99%)"><p style="color:#fff">${SECRET}</p></div></div>`,
    ],
    ["colour", `<p style="--ink:#fff;color:var(--ink)">${SECRET}</p>`],
    ["colour", `<div style="--ink:#fff"><p style="color:var(--none, var(--ink))">${SECRET}</p></div>`],
  ])("is %s: %s", async (by, html) => {
    const { text, hidden } = await read(`<p>${SEEN}</p>${html}`);
    expect([text, hidden]).toEqual([SEEN, [{ text: SECRET, by }]]);
  });

  it.each([
    ["a class", ".x{display:none}"],
    ["a list of selectors, one of which is none", ".x, p::selection{display:none}"],
    ["what it is in", "div .x{display:none}"],
    ["its parent and an attribute", "div > [data-a=b]{display:none}"],
    ["what it follows", "h2 + .x{display:none}"],
    ["its place", "div > :nth-child(2){display:none}"],
    ["what it is not", "p:not(.y){display:none}"],
    ["the screen", "@media screen and (min-width: 600px){.x{display:none}}"],
    ["the newer form of it", "@media (width >= 600px){.x{display:none}}"],
    ["a nested rule", "div{& .x{display:none}}"],
    ["a nested rule of the screen", ".x{@media screen{display:none}}"],
    ["a layer", "@layer base{.x{display:none}}"],
    ["the later layer", "@layer a, b; @layer b{.x{display:none}} @layer a{div p#i{display:block}}"],
    ["where no reader acts", ".x:not(:focus):not(:focus-within){display:none}"],
    ["its name in an old comment", "<!-- .x{display:none} -->"],
    ["what a browser can", "@supports (display:grid){.x{display:none}}"],
    ["an important rule before another", ".x{display:none!important} #i{display:block}"],
    ["the more specific rule", "div .x{display:none} p{display:block}"],
    ["the later rule", ".x{display:block} .x{display:none}"],
    ["a rule before a charset and an import", '@charset "utf-8"; @import url(x.css); .x{display:none}'],
    ["a rule after one that is broken", "p{color:;;} }}} .x{display:none}"],
    ["a movement that ends so", "@keyframes out{to{opacity:0}} .x{animation:out 1s forwards}"],
  ])("is hidden by %s", async (_, css) => {
    const { text, hidden } = await read(
      `<style>${css}</style><div><h2>${SEEN}</h2><p class="x" id="i" data-a="b">${SECRET}</p></div><p class="y">Cook.</p>`,
    );
    expect([text, hidden]).toEqual([`${SEEN}\nCook.`, [{ text: SECRET, by: "hidden" }]]);
  });

  it.each([
    ["for paper", "@media print{p{display:none}}"],
    ["for small screens", "@media (max-width: 600px){p{display:none}}"],
    ["for dark windows", "@media (prefers-color-scheme: dark){p{color:#fff}}"],
    ["for browsers without grids", "@supports not (display:grid){p{display:none}}"],
    ["under the pointer", "p:hover{display:none}"],
    ["for others", ".y p{display:none}"],
    ["of less weight", "p{display:none} .x{display:block}"],
    ["of less importance", ".x{display:block!important} #i{display:none}"],
    ["of an earlier layer", "@layer a{#i{display:none}} @layer b{.x{display:block}}"],
    ["for one browser", "@supports (-ms-ime-align:auto){p{display:none}}"],
    ["for browsers that cannot", "@supports (display:block) and (not (display:grid)){p{display:none}}"],
    ["that a movement takes back", "@media screen{@keyframes in{to{opacity:1}}} p{opacity:0;animation:in 1s forwards}"],
    [
      "that a movement takes back without an end",
      "@keyframes blink{to{opacity:0}} p{opacity:0;animation:blink 1s infinite alternate}",
    ],
    ["at the end of a movement that returns", "@keyframes out{to{opacity:0}} p{animation:out 1s}"],
    ["of a layer", ".x{display:block} @layer l{#i{display:none}}"],
    ["taken back by the element", "p{display:none}", "display:block"],
    ["until the page is ready", "@keyframes in{to{visibility:visible}} p{visibility:hidden;animation:in 1s both}"],
  ])("is not hidden by a rule %s", async (_, css, style = "") => {
    const html = `<style>${css}</style><p class="x" id="i" style="${style}">${SECRET}</p>`;
    expect(await read(html)).toMatchObject({ text: SECRET, hidden: [] });
  });
});

describe("text that a reader of a page sees", () => {
  it.each([
    ["taken back inside", `<div style="visibility:hidden"><p style="visibility:visible">${SECRET}</p></div>`],
    ["initial", `<div style="visibility:hidden"><p style="visibility:initial">${SECRET}</p></div>`],
    ["white on a named colour", `<p style="color:white;background:navy no-repeat">${SECRET}</p>`],
    ["white on a picture", `<p style="color:white;background:url(x.png) #fff">${SECRET}</p>`],
    ["white on a gradient", `<p style="color:white;background-image:linear-gradient(red, blue)">${SECRET}</p>`],
    [
      "a window to a gradient",
      `<p style="color:transparent;background:linear-gradient(red, blue);-webkit-background-clip:text">${SECRET}</p>`,
    ],
    ["white with a dark outline", `<p style="color:white;-webkit-text-stroke:1px black">${SECRET}</p>`],
    ["a shadow alone", `<p style="color:transparent;text-shadow:0 0 2px rgb(0, 0, 0)">${SECRET}</p>`],
    ["white on a dark veil", `<p style="color:white;background:rgba(0,0,0,.6)">${SECRET}</p>`],
    [
      "white before a picture that lies behind it",
      `<div style="position:relative"><img style="position:absolute" src="x.png"><p style="color:#fff">${SECRET}</p></div>`,
    ],
    [
      "white before a veil that a style sheet draws",
      `<style>.hero{position:relative}.hero::before{content:"";position:absolute;background:#123}</style><div class="hero"><p style="color:#fff">${SECRET}</p></div>`,
    ],
    [
      "white on a colour of a variable in capitals",
      `<style>:root{--brandColor:#123}.h{background:var(--brandColor);color:#fff}</style><p class="h">${SECRET}</p>`,
    ],
    [
      "white on the last of three colours",
      `<style>.b{background-color:#eee}.c{background:#fff}.d{background-color:#123;color:#fff}</style><p class="b c d">${SECRET}</p>`,
    ],
    [
      "white on a cell whose colour stands twice",
      `<style>td{background:#fff}</style><table><tr><td bgcolor="#eeeeee" style="background-color:#123;color:#fff">${SECRET}</td></tr></table>`,
    ],
    [
      "white in a row of a dark table",
      `<style>table>tbody>tr>*{background:#123;color:#fff}</style><table><tr><td>${SECRET}</td></tr></table>`,
    ],
    [
      "white in a page whose sheets are elsewhere",
      `<link rel="stylesheet" href="x.css"><p style="color:#fff">${SECRET}</p>`,
    ],
    ["white on a shadow inside", `<p style="color:#fff;box-shadow:inset 0 0 0 1000px #123">${SECRET}</p>`],
    [
      "placed over a picture",
      `<div style="position:relative"><img src="x.png"><p style="position:absolute;color:#fff">${SECRET}</p></div>`,
    ],
    [
      "white before a veil of two rules",
      `<style>.hero::before,.hero::after{content:"";position:absolute}.hero::before{background:var(--b)}.hero{--b:#123;color:#fff}</style><div class="hero">${SECRET}</div>`,
    ],
    [
      "white before a picture deep inside",
      `<div style="position:relative"><div style="position:absolute"><span><img src="x.png"></span></div><p style="color:#fff">${SECRET}</p></div>`,
    ],
    ["a link on white in a white block", `<div style="color:#fff"><a href="/">${SECRET}</a></div>`],
    ["turned by a quarter", `<p style="transform:matrix(0,1,-1,0,0,0)">${SECRET}</p>`],
    ["on a track that is moved", `<p style="transform:translate3d(-2280px,0,0)">${SECRET}</p>`],
    [
      "in a cell of one pixel",
      `<table style="height:1px;overflow:hidden"><tr><td style="height:1px;overflow:hidden">${SECRET}</td></tr></table>`,
    ],
    ["inline, where a size says nothing", `<span style="width:1px;height:1px;overflow:hidden">${SECRET}</span>`],
    ["hidden where scripts do not run", `<noscript><style>p{display:none}</style></noscript><p>${SECRET}</p>`],
    [
      "in a variable that had its colour before it was changed",
      `<style>:root{--bg:#fff;--card:var(--bg)}.dark{--bg:#111}.c{background:var(--card);color:#111}</style><div class="dark"><p class="c">${SECRET}</p></div>`,
    ],
    ["white in a page for dark windows", `<style>:root{color-scheme:dark}p{color:#fff}</style><p>${SECRET}</p>`],
    [
      "a yellow link on blue",
      `<table bgcolor="#0000ff"><tr><td><a style="color:#ff0" href="/">${SECRET}</a></td></tr></table>`,
    ],
    [
      "a window to a plain colour",
      `<p style="background-color:#c00;background-clip:text;color:transparent">${SECRET}</p>`,
    ],
    [
      "in a box whose least height is not known",
      `<p style="height:0;min-height:calc(100vh - 20px);overflow:hidden">${SECRET}</p>`,
    ],
    [
      "beside its anchor",
      `<div style="position:relative;margin-left:150px"><p style="position:absolute;right:100%">${SECRET}</p></div>`,
    ],
    [
      "in the middle of a broad banner",
      `<p style="position:relative;left:50%;width:1920px;margin-left:-960px">${SECRET}</p>`,
    ],
    ["white in a dark page", `<style>body{background:#111;color:#eee}</style><p>${SECRET}</p>`],
    ["in a box of its own width", `<p style="max-width:100%;overflow:hidden">${SECRET}</p>`],
    ["in a box that is no more than its height", `<p style="height:100%;overflow:hidden">${SECRET}</p>`],
    [
      "in a cell that cuts long words",
      `<table><tr><td style="max-width:0;overflow:hidden">${SECRET}</td></tr></table>`,
    ],
    ["in a box that grows", `<div style="display:flex"><p style="width:0;flex:1;overflow:hidden">${SECRET}</p></div>`],
    ["in a box without a height that shows more", `<p style="height:0">${SECRET}</p>`],
    ["in a box with a least height", `<p style="height:0;min-height:9em;overflow:hidden">${SECRET}</p>`],
    ["in a clip that is not for it", `<p style="clip:rect(0, 200px, 200px, 0)">${SECRET}</p>`],
    ["moved a little", `<p style="transform:translate(-50%, -50%) scale(.9)">${SECRET}</p>`],
    ["pulled to the left", `<p style="margin-left:-15px">${SECRET}</p>`],
    ["beside its place, where that says nothing", `<p style="left:-9999px">${SECRET}</p>`],
    ["small print", `<p style="font-size:6px">${SECRET}</p>`],
    ["of a size that is none", `<p style="font-size:1">${SECRET}</p>`],
    ["in grey", `<p style="color:#bbb">${SECRET}</p>`],
    ["of a colour that nobody knows", `<p style="color:var(--elsewhere)">${SECRET}</p>`],
    ["set a little closer", `<p style="letter-spacing:-.05em">${SECRET}</p>`],
    ["in a fold", `<details><summary>${SECRET}</summary></details>`],
  ])("is %s", async (_, html) => {
    expect(await read(html)).toMatchObject({ text: SECRET, hidden: [] });
  });
});

describe("the text of a page", () => {
  const textOf = async (html: string) => (await readBytes(new Uint8Array(Buffer.from(html)), "resume")).text;
  it("is found where elements are not closed", async () => {
    expect(await textOf("<!doctype html><html><head><title>x</title><h1>Jane</h1><p>Cook")).toBe("Jane\nCook");
    expect(await textOf(`<html>${"<p><b>line".repeat(300)}`)).toContain("line\nline");
  });
  it("has the lines and the gaps that a reader sees", async () => {
    expect(await textOf("<div><pre>Cook\n2019</pre><summary>More</summary>here</div>")).toBe("Cook\n2019\nMore\nhere");
    expect(await textOf('<div><span style="display:block">Nurse</span><span>Acme</span></div>')).toBe("Nurse\nAcme");
    expect(await textOf('<div style="display:flex"><span>Nurse</span><span>Acme</span></div>')).toBe("Nurse\tAcme");
  });
  it("has the address behind a link's words, once, and none where nobody sees the link", async () => {
    expect(await textOf('<p><a href="https://field.example/cv">My page</a></p>')).toBe(
      "My page (https://field.example/cv)",
    );
    expect(await textOf('<p><a href="mailto:ann@field.example">ann@field.example</a></p>')).toBe("ann@field.example");
    expect(await textOf('<p>Cook <a style="display:none" href="https://field.example/x">x</a></p>')).toBe("Cook");
    expect(await textOf('<p>Cook <a href="#top">up</a></p>')).toBe("Cook up");
  });
  it("has each item of a list in a line, each box and each cell", async () => {
    const items = "<li>Java</li><li>SQL</li><li>Rust</li>";
    expect(await textOf(`<html><style>li{display:inline}</style><ul>${items}</ul></html>`)).toBe("Java\tSQL\tRust");
    const boxes = "<div>Java</div><div>SQL</div>";
    expect(await textOf(`<html><style>div{display:inline-block}</style>${boxes}</html>`)).toBe("Java\tSQL");
    const row = "<table><tr><td>2019-2022</td><td>Engineer</td></tr></table>";
    expect(await textOf(`<html><style>td{display:table-cell}</style>${row}</html>`)).toBe("2019-2022\tEngineer");
    const letters = [..."Jane"].map((one) => `<span style="display:inline-block">${one}</span>`).join("");
    expect(await textOf(`<html><h1>${letters}</h1></html>`)).toBe("Jane");
  });
  it("that only a script shows is named as such", async () => {
    await expect(textOf("<html><style>body{opacity:0}</style><body><p>Cook</p></body></html>")).rejects.toThrow(
      "hidden until a script shows it",
    );
  });
});

describe("what a page says beside its text", () => {
  it("is no evidence, and shown: what somebody wrote in comments and in the description", async () => {
    const { text, hidden } = await read(
      `<head><meta name="keywords" content="Kubernetes, Helm"><meta name="viewport" content="width=device-width"></head>` +
        `<!-- ask for ${SECRET} --><!-- end --><!--[if mso]>Outlook shows this text<![endif]--><p>${SEEN}</p>`,
    );
    expect(text).toBe(SEEN);
    expect(hidden).toEqual([
      { text: `ask for ${SECRET}`, by: "comment" },
      { text: "Kubernetes, Helm", by: "metadata" },
    ]);
  });
});

describe("a style sheet that is made to be slow", () => {
  it.each([
    ["many descendants", `${".a ".repeat(200)}.q{color:red}`],
    ["rules in rules", `${".a{".repeat(2_000)}color:red`],
    [
      "variables in variables",
      `.a{${Array.from({ length: 60 }, (_, at) => `--v${at}:var(--v${at + 1}) var(--v${at + 1})`).join(";")};color:var(--v0)}`,
    ],
    [
      "many rules for many elements",
      Array.from({ length: 5_000 }, (_, at) => `.a .r${at},*::before{color:red}`).join(""),
    ],
    [
      "variables of variables in each element",
      `.a{${Array.from({ length: 200 }, (_, at) => `--v${at}:var(--v${at + 1})x`).join(";")}}`,
    ],
    ["selectors in selectors", `${":is(".repeat(500)}.a${")".repeat(500)}{color:red}`],
  ])("is read all the same: %s", async (_, css) => {
    const html = `<style>${css}</style>${'<div class="a">'.repeat(200)}${SECRET}`;
    expect(await read(html)).toMatchObject({ text: SECRET });
  });
});
