import {
  type AnyNode,
  type Document,
  DomHandler,
  type Element,
  hasChildren,
  isComment,
  isTag,
  isText,
} from "domhandler";
import { Parser } from "htmlparser2";
import type { HiddenText } from "../../domain/visible-text.js";
import { unreadable } from "../document.js";
import { commentOf } from "../hidden-notes.js";
import { createDepth } from "../visibility.js";
import { hiddenByLook, lookOf, type PageLook, PLAIN_LOOK } from "./look.js";
import { type Declarations, type PageStyles, pageStyles } from "./styles.js";

const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "svg",
  "iframe",
  "object",
  "select",
  "textarea",
]);
const BLOCKS = new Set(
  "address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
const PICTURES = new Set(["img", "picture", "video", "svg", "canvas", "iframe", "object"]);
/** What a page says of itself beside its text. */
const METADATA = new Set(["description", "keywords", "subject", "abstract"]);

/**
 * The visible text of an HTML page: one line per block, list items marked; and what of it a reader does not see. No script is executed.
 * Throws if it is nested too deeply.
 */
export function htmlText(html: string): { text: string; hidden: HiddenText[] } {
  const page = pageOf(html);
  const elements = elementsIn(page.children);
  const layout = new PageLayout(new PageLooks(elements, pageStyles(page, sheetsIn(elements))));
  for (const child of page.children) layout.add(child);
  return { text: layout.text(), hidden: [...layout.hidden, ...metadataIn(elements)] };
}

/** Builds the tree of a page that is not nested too deeply. */
class ShallowPage extends DomHandler {
  readonly #depth = createDepth(() => unreadable("The page is nested too deeply to be a document. Send its text."));

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth.open();
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth.close();
    super.onclosetag();
  }
}

function pageOf(html: string): Document {
  const page = new ShallowPage();
  new Parser(page).end(html);
  return page.root;
}

// In their order; an element stands before those inside of it.
function elementsIn(nodes: readonly AnyNode[]): Element[] {
  return nodes.flatMap((node) => (isTag(node) ? [node, ...elementsIn(node.children)] : []));
}

function sheetsIn(elements: Element[]): string[] {
  return elements
    .filter(({ name }) => name === "style")
    .map(({ attribs, children }) => {
      const css = children.map((child) => (isText(child) ? child.data : "")).join("");
      return attribs.media ? `@media ${attribs.media} {${css}}` : css;
    });
}

function metadataIn(elements: Element[]): HiddenText[] {
  return elements.flatMap(({ name, attribs }): HiddenText[] =>
    name === "meta" && METADATA.has((attribs.name ?? "").toLowerCase())
      ? [{ text: attribs.content ?? "", by: "metadata" }]
      : [],
  );
}

/** How the elements of a page look. */
class PageLooks {
  readonly #looks = new Map<Element, PageLook>();
  /** Elements in which something with a colour or a picture lies behind or over the text, or may. */
  readonly #overlaid = new Set<Element>();

  constructor(elements: Element[], styles: PageStyles) {
    for (const element of elements)
      this.#looks.set(element, lookOf(element.name, styles.of(element, hintsOf(element)), this.of(element.parent)));
    for (const element of elements) {
      if (this.of(element).isPlaced && this.#isDrawn(element)) this.#overlay(element);
      const drawn = styles.drawnBy(element).map((said) => lookOf("", said, PLAIN_LOOK));
      if (drawn.some(({ isPlaced, isFilled }) => isPlaced && isFilled)) this.#overlaid.add(element);
    }
  }

  of(node: AnyNode | null): PageLook {
    return (node && isTag(node) && this.#looks.get(node)) || PLAIN_LOOK;
  }

  /** True if the background of its nearest filled element may not be what is seen behind its text. */
  isOverOther(element: Element): boolean {
    for (let at: AnyNode | null = element; at && isTag(at); at = at.parent) {
      if (this.#overlaid.has(at)) return true;
      if (this.of(at).isFilled) return false;
    }
    return false;
  }

  #isDrawn(element: Element): boolean {
    return (
      this.of(element).isFilled ||
      PICTURES.has(element.name) ||
      element.children.some((child) => isTag(child) && PICTURES.has(child.name))
    );
  }

  // What is placed lies in the nearest element that is placed itself, or anchors what is in it.
  #overlay(element: Element): void {
    let at = element.parent;
    while (at && isTag(at) && !this.of(at).isAnchor) at = at.parent;
    const within = at && isTag(at) ? at : element.parent;
    if (within && isTag(within)) this.#overlaid.add(within);
  }
}

// What attributes say, and what elements are by themselves.
function hintsOf({ name, attribs }: Element): Declarations {
  const said: Declarations = new Map();
  const { color, bgcolor, background, text } = attribs;
  if (color !== undefined) said.set("color", color.toLowerCase());
  if (name === "body" && text !== undefined) said.set("color", text.toLowerCase());
  if (bgcolor !== undefined) said.set("background-color", bgcolor.toLowerCase());
  if (background !== undefined) said.set("background-image", "url()");
  if ("hidden" in attribs || (name === "dialog" && !("open" in attribs))) said.set("display", "none");
  return said;
}

/** Lays the text of a page out in lines. */
class PageLayout {
  readonly hidden: HiddenText[] = [];
  readonly #lines: string[] = [];
  readonly #looks: PageLooks;
  #line = "";

  constructor(looks: PageLooks) {
    this.#looks = looks;
  }

  add(node: AnyNode): void {
    if (isText(node)) this.#addText(node.data, node.parent);
    else if (isComment(node)) this.hidden.push(...commentOf(node.data));
    else if (!isTag(node)) {
      if (hasChildren(node)) for (const child of node.children) this.add(child);
    } else if (!UNSEEN.has(node.name)) this.#addElement(node);
  }

  text(): string {
    this.#endLine();
    return this.#lines.join("\n").trim();
  }

  #addElement({ name, children }: Element): void {
    if (BLOCKS.has(name) || name === "br") this.#endLine();
    // A blank line before a heading marks a new section.
    if (/^h[1-6]$/.test(name)) this.#lines.push("");
    if (name === "li") this.#line = "- ";
    if (name === "td" || name === "th") this.#line += "  ";
    for (const child of children) this.add(child);
    if (BLOCKS.has(name)) this.#endLine();
  }

  #addText(text: string, parent: AnyNode | null): void {
    const isOverOther = parent !== null && isTag(parent) && this.#looks.isOverOther(parent);
    const by = hiddenByLook(this.#looks.of(parent), isOverOther);
    if (by === null) this.#line += text;
    else this.hidden.push({ text, by });
  }

  #endLine(): void {
    const text = this.#line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (text !== "" && text !== "-") this.#lines.push(text);
    this.#line = "";
  }
}
