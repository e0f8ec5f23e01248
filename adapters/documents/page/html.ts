import { type AnyNode, type Document, type Element, hasChildren, isComment, isTag, isText } from "domhandler";
import { parse } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";
import type { HiddenBy, HiddenText } from "../../../domain/visible-text.js";
import { withJoinedLetters } from "../../../language/text.js";
import { shownAddress, showsAddress } from "../addresses.js";
import { unreadable } from "../document.js";
import { commentOf } from "../hidden-notes.js";
import { type FormattedText, LineList } from "../line-list.js";
import { DEEPEST } from "../visibility.js";
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
  "title",
  // Links to other pages.
  "nav",
]);
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section summary table tr ul".split(
    " ",
  ),
);
const PICTURES = new Set(["img", "picture", "video", "svg", "canvas", "iframe", "object"]);
/** The metadata of a page that describe its content. */
const METADATA = new Set(["description", "keywords", "subject", "abstract"]);

/**
 * The visible text of an HTML page, with one line per block and marked list items; and its text that a reader does not see. No script is
 * executed. Throws if the page is nested too deeply, or if none of its text is visible.
 */
export function htmlText(html: string): FormattedText & { hidden: HiddenText[] } {
  const page = pageOf(html);
  const elements = elementsIn(page.children);
  const layout = new PageLayout(new PageLooks(elements, pageStyles(elements, sheetsIn(elements))));
  for (const child of page.children) layout.add(child);
  const { text, lines } = layout.done();
  const isAllHidden = text === "" && layout.hidden.some(({ by }) => by !== "comment");
  if (isAllHidden)
    throw unreadable(
      "All text of the page is hidden until a script shows it. Copy the text from the browser, and send that.",
    );
  return { text, lines, hidden: [...layout.hidden, ...metadataIn(elements)] };
}

function pageOf(html: string): Document {
  const depths = new WeakMap<object, number>();
  const hang = (parent: object, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw unreadable("The page is nested too deeply to be a document. Send its text.");
    depths.set(child, depth);
  };
  const shallow: typeof adapter = {
    ...adapter,
    appendChild(parent, child) {
      hang(parent, child);
      adapter.appendChild(parent, child);
    },
    insertBefore(parent, child, next) {
      hang(parent, child);
      adapter.insertBefore(parent, child, next);
    },
  };
  return parse<Htmlparser2TreeAdapterMap>(html, { treeAdapter: shallow });
}

// In document order: an element comes before its descendants.
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
  /** Elements in which a positioned box with a background or a picture may be behind or over the text. */
  readonly #overlaid = new Set<Element>();
  /** Elements with a background or a picture, and all that contain one. */
  readonly #painted = new Set<AnyNode>();
  /** The number of an element's children that are painted. */
  readonly #counts = new Map<Element, number>();
  readonly #page: PageLook;

  constructor(elements: Element[], styles: PageStyles) {
    // External style sheets may set backgrounds, which are unknown here.
    this.#page = elements.some(isLinkedSheet) ? { ...PLAIN_LOOK, fill: "other" } : PLAIN_LOOK;
    const link = elements.find(({ name }) => name === "body")?.attribs.link ?? LINK;
    for (const element of elements) {
      const look = lookOf(element.name, styles.of(element, hintsOf(element, link)), this.of(element.parent));
      this.#looks.set(element, look);
      if (look.isFilled || PICTURES.has(element.name)) this.#paint(element);
    }
    for (const element of elements) {
      const look = this.of(element);
      if (look.isPlaced && !look.isFilled && this.#hasGround(element)) this.#overlaid.add(element);
      if (look.isPlaced && this.#painted.has(element)) this.#overlay(element);
      if (look.isPulled && element.parent && this.#painted.has(element.parent)) this.#overlay(element);
      if (look.isFlex && element.children.some((child) => isTag(child) && PICTURES.has(child.name)))
        this.#overlaid.add(element);
      const drawn = styles.drawnBy(element).map((said) => lookOf("", said, look));
      if (drawn.some(({ isPlaced, isFilled }) => isPlaced && isFilled)) this.#overlaid.add(element);
    }
  }

  of(node: AnyNode | null): PageLook {
    return (node && isTag(node) && this.#looks.get(node)) || this.#page;
  }

  /** True if the visible background behind its text may not be that of its nearest filled ancestor. */
  isOverOther(element: Element): boolean {
    for (let at: AnyNode | null = element; at && isTag(at); at = at.parent) {
      if (this.#overlaid.has(at)) return true;
      if (this.of(at).isFilled) return false;
    }
    return false;
  }

  #paint(element: Element): void {
    for (let at: AnyNode | null = element; at && !this.#painted.has(at); at = at.parent) this.#painted.add(at);
  }

  // The containing block of a positioned element; its parent if there is none.
  #anchorOf(element: Element): Element | null {
    let at = element.parent;
    while (at && isTag(at) && !this.of(at).isAnchor) at = at.parent;
    const within = at && isTag(at) ? at : element.parent;
    return within && isTag(within) ? within : null;
  }

  #overlay(element: Element): void {
    const within = this.#anchorOf(element);
    if (within) this.#overlaid.add(within);
  }

  // True if another part of its containing block has a background or a picture, so that the text may be on top of it.
  #hasGround(element: Element): boolean {
    const within = this.#anchorOf(element);
    if (within === null) return false;
    let branch: AnyNode = element;
    while (branch.parent && branch.parent !== within) branch = branch.parent;
    return this.#paintedIn(within) - Number(this.#painted.has(branch)) > 0;
  }

  #paintedIn(element: Element): number {
    const counted = this.#counts.get(element) ?? element.children.filter((child) => this.#painted.has(child)).length;
    this.#counts.set(element, counted);
    return counted;
  }
}

function isLinkedSheet({ name, attribs }: Element): boolean {
  return name === "link" && /\bstylesheet\b/i.test(attribs.rel ?? "") && (attribs.href ?? "") !== "";
}

const LINK = "#0000ee";

// The styles that follow from attributes and from an element's tag.
function hintsOf({ name, attribs }: Element, link: string): Declarations {
  const said: Declarations = new Map();
  const { color, bgcolor, background, text, popover } = attribs;
  if (name === "a" && attribs.href !== undefined) said.set("color", oldColour(link));
  if (color !== undefined) said.set("color", oldColour(color));
  if (name === "body" && text !== undefined) said.set("color", oldColour(text));
  if (bgcolor !== undefined) said.set("background-color", oldColour(bgcolor));
  if (background !== undefined) said.set("background-image", `url(${background})`);
  if ("hidden" in attribs || popover !== undefined || (name === "dialog" && !("open" in attribs)))
    said.set("display", "none");
  return said;
}

// In attributes a colour may lack its #.
function oldColour(text: string): string {
  return /^[\da-f]{6}$/i.test(text) ? `#${text}` : text;
}

/** Lays out the text of a page in lines. */
class PageLayout {
  readonly hidden: HiddenText[] = [];
  readonly #lines = new LineList();
  readonly #looks: PageLooks;
  #line = "";
  #level = 0;
  #cells = 0;
  /** The letters of the line that are bold, and all of them. */
  #bold = 0;
  #letters = 0;

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

  done(): FormattedText {
    this.#endLine();
    return this.#lines.done();
  }

  #addElement(element: Element): void {
    const { name, children } = element;
    const { flow } = this.#looks.of(element);
    const ends = flow === null ? BLOCKS.has(name) : flow === "block";
    if (ends || name === "br") this.#endLine();
    // A blank line before a heading marks a new section.
    const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
    if (level > 0) this.#lines.blank();
    if (level > 0) this.#level = level;
    if (name === "li" && ends) this.#line = "- ";
    // True for table cells, for flex items in a row, and for blocks within a line.
    const isCell = name === "td" || name === "th" || this.#looks.of(element.parent).isFlex;
    const isApart = !ends && (isCell || (BLOCKS.has(name) && flow !== null) || flow === "cell");
    if (isApart) this.#line += GAP;
    if (isApart) this.#cells += 1;
    for (const child of children) this.add(child);
    if (name === "a" && this.#hiddenBy(element) === null) this.#addAddress(element);
    if (isApart) this.#line += GAP;
    if (ends) this.#endLine();
    if (level > 0) this.#level = 0;
  }

  #addText(text: string, parent: AnyNode | null): void {
    const element = parent && isTag(parent) ? parent : null;
    const by = this.#hiddenBy(element);
    if (by !== null) this.hidden.push({ text, by });
    else if (element && hasLines(element)) this.#addLines(text);
    else this.#line += text.replaceAll("\t", " ");
    if (by !== null) return;
    const letters = text.trim().length;
    this.#letters += letters;
    if (element && isBold(element)) this.#bold += letters;
  }

  #hiddenBy(element: Element | null): HiddenBy | null {
    return hiddenByLook(this.#looks.of(element), element !== null && this.#looks.isOverOther(element));
  }

  // The address behind a link's words, unless they are the address.
  #addAddress({ attribs, children }: Element): void {
    const address = shownAddress(attribs.href ?? "");
    if (address !== null && !showsAddress(this.#line + textIn(children), address)) this.#line += ` (${address})`;
  }

  #addLines(text: string): void {
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) this.#endLine();
      this.#line += line;
    }
  }

  #endLine(): void {
    const parts = withJoinedLetters(this.#line)
      .split(GAP)
      .map((part) => part.replace(/[ \t\r\n\f]+/g, " ").trim());
    const text = parts
      .filter((part) => part !== "")
      .join("\t")
      .replace(/^- {2}/, "- ");
    const isItem = this.#line.startsWith("- ");
    if (text !== "" && text !== "-")
      this.#lines.add(text, {
        ...(this.#level > 0 && { level: this.#level }),
        ...(isItem && { item: true }),
        ...(this.#letters > 0 && this.#bold === this.#letters && { bold: true }),
        ...(this.#cells > 1 && { cells: this.#cells }),
      });
    this.#line = "";
    this.#cells = 0;
    this.#bold = 0;
    this.#letters = 0;
  }
}

/** Between two cells while a line is collected; no text contains it. */
const GAP = "\t";

function textIn(nodes: readonly AnyNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : hasChildren(node) ? textIn(node.children) : "")).join("");
}

const BOLD = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th", "dt"]);

function isBold(element: Element): boolean {
  for (let at: AnyNode | null = element; at && isTag(at); at = at.parent) if (BOLD.has(at.name)) return true;
  return false;
}

// True for preformatted text, which keeps its line breaks.
function hasLines(element: Element): boolean {
  for (let at: AnyNode | null = element; at && isTag(at); at = at.parent) if (at.name === "pre") return true;
  return false;
}
