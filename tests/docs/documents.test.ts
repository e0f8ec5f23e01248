import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

/* The documents that people read: their length, their links, and the paths that they name. */

const ROOT = new URL("../..", import.meta.url).pathname;
const MOST_WORDS = { "README.md": 600, "CONTRIBUTING.md": 800 };
const LONGEST_PARAGRAPH = 60;
const LONGEST_LINE = 160;

/** Folders that are not in the repository, or are only there after a build or a run. */
const NOT_OURS = ["node_modules", "dist", "data", ".git", ".langgraph_api"];
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_OURS.includes(entry.name))
  .map(({ name }) => name);

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes("node_modules"))
    .sort();
}
const DOCS = filesUnder("docs", /\.md$/);
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...DOCS];
const LAB = ["lab/results/causes.md", ...filesUnder("lab/data", /^README\.md$/)];
/** The pages whose paragraphs and lines are measured. */
const MEASURED = ["SECURITY.md", ...DOCS, ...LAB];

/** The lines of a page outside of code fences and comments; a fence or a comment leaves a blank line. */
function proseOf(text: string): string[] {
  let fence = "";
  const lines = text.replace(/<!--[\s\S]*?-->/g, "").split("\n");
  return lines.map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence === "" && mark !== "") fence = mark;
    else if (fence !== "") fence = mark.startsWith(fence) ? "" : fence;
    else return line;
    return "";
  });
}

/** The paragraphs of a page: lines that stand together. A heading, an item of a list and a row of a table are paragraphs of their own. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let current: string[] = [];
  const end = () => {
    if (current.length > 0) paragraphs.push(current.join(" "));
    current = [];
  };
  for (const line of proseOf(text)) {
    if (line.trim() === "" || /^\s*(?:[-*+]|\d+\.)\s|^#|^\s*\|/.test(line)) end();
    if (line.trim() !== "") current.push(line.trim());
    if (/^#|^\s*\|/.test(line)) end();
  }
  end();
  return paragraphs;
}

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const line of proseOf(read(page))) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const anchor = anchorOf(heading);
    let same = 0;
    while (anchors.has(same === 0 ? anchor : `${anchor}-${same}`)) same += 1;
    anchors.add(same === 0 ? anchor : `${anchor}-${same}`);
  }
  return anchors;
}

/** The targets of a page's links and pictures, without those on the web. */
function linksOf(page: string): string[] {
  const text = proseOf(read(page))
    .join("\n")
    .replace(/`[^`]*`/g, "");
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function brokenLink(page: string, target: string): string | null {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(ROOT, file))) return `${page} links to ${target}, and there is no ${file}`;
  if (anchor === undefined || anchorsOf(file).has(anchor)) return null;
  return `${page} links to ${target}, and ${file} has no such heading`;
}

/** The texts that a pattern such as `a/{b,c}.ts` stands for. */
function expanded(path: string): string[] {
  const [, before = "", list, after = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(path) ?? [];
  return list === undefined ? [path] : list.split(",").flatMap((one) => expanded(`${before}${one}${after}`));
}

/** True if a path, in which `*` stands for any part of a name, is there. */
function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(join(ROOT, path));
  const folder = dirname(path.slice(0, path.indexOf("*") + 1));
  if (!existsSync(join(ROOT, folder))) return false;
  const pattern = new RegExp(`^${path.replace(/[.+?^$()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*")}$`);
  return readdirSync(join(ROOT, folder), { recursive: true }).some((name) => pattern.test(join(folder, String(name))));
}

const isOurPath = (word: string) => FOLDERS.some((folder) => word.startsWith(`${folder}/`));

/** The repository's paths that a page names in backticks. */
function pathsIn(page: string): string[] {
  return [
    ...proseOf(read(page))
      .join("\n")
      .matchAll(/`([^`]+)`/g),
  ]
    .flatMap(([, code = ""]) => code.split(/\s+/))
    .map((word) => word.replace(/[,;:]$/, ""))
    .filter(isOurPath);
}

/** The repository's files, and folders in folders, that comments of a source file name. */
function pathsInComments(source: string): string[] {
  return [...read(source).matchAll(/(?:\/\*|^\s*\*|(?<!:)\/\/)(.*)/gm)]
    .flatMap(
      ([, comment = ""]) =>
        comment.match(/\b[\w-]+\/(?:[\w-]+\/[\w/.-]*\w|[\w.-]+\.(?:tsx?|mjs|json|md|csv)\b)/g) ?? [],
    )
    .filter(isOurPath);
}

/** Git's answer; null where there is no git, or no such thing. */
function git(...words: string[]): string | null {
  try {
    return execFileSync("git", words, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}
/** A copy without git, or a shallow clone, does not have the commits that the guides name. */
const HAS_HISTORY = git("rev-parse", "--is-shallow-repository") === "false";

describe("the documents", () => {
  it("are short where a newcomer begins", () => {
    const long = Object.entries(MOST_WORDS).flatMap(([page, most]) => {
      const { length } = wordsOf(read(page));
      return length > most ? [`${page} has ${length} words, and may have ${most}`] : [];
    });
    expect(long).toEqual([]);
  });

  it("have no paragraph over 60 words in docs/, lab/ and SECURITY.md", () => {
    const long = MEASURED.flatMap((page) =>
      paragraphsOf(read(page)).flatMap((paragraph) => {
        const words = wordsOf(paragraph);
        if (words.length <= LONGEST_PARAGRAPH) return [];
        return [`${page} has a paragraph of ${words.length} words: "${words.slice(0, 10).join(" ")} …"`];
      }),
    );
    expect(long).toEqual([]);
  });

  it("have no line of prose over 160 characters in docs/, lab/ and SECURITY.md", () => {
    const long = MEASURED.flatMap((page) =>
      proseOf(read(page))
        .filter((line) => line.length > LONGEST_LINE && !/^\s*\|/.test(line))
        .map((line) => `${page} has a line of ${line.length} characters: "${line.slice(0, 60)} …"`),
    );
    expect(long).toEqual([]);
  });

  it("link to what is there", () => {
    const links = [...PAGES, ...LAB].flatMap((page) => linksOf(page).map((target) => ({ page, target })));
    expect(links.length).toBeGreaterThan(50);
    expect(links.flatMap(({ page, target }) => brokenLink(page, target) ?? [])).toEqual([]);
  });

  it("can all be reached from the README", () => {
    const reached = new Set(["README.md"]);
    for (const page of reached)
      for (const target of linksOf(page)) {
        const file = normalize(join(dirname(page), target.split("#")[0] ?? ""));
        if (PAGES.includes(file)) reached.add(file);
      }
    const lost = PAGES.filter((page) => !reached.has(page));
    expect(lost.map((page) => `${page} is linked from no page that the README leads to`)).toEqual([]);
  });

  it("name files and folders that are there", () => {
    const named = [...PAGES, ...LAB].flatMap((page) =>
      pathsIn(page)
        .flatMap(expanded)
        .map((path) => ({ page, path })),
    );
    expect(named.length).toBeGreaterThan(100);
    const missing = named.filter(({ path }) => !isThere(path));
    expect(missing.map(({ page, path }) => `${page} names \`${path}\`, which is not there`)).toEqual([]);
  });

  it("comments of the code name files and folders that are there", () => {
    const sources = FOLDERS.flatMap((folder) => filesUnder(folder, /\.(?:tsx?|mjs)$/));
    const named = sources.flatMap((source) => pathsInComments(source).map((path) => ({ source, path })));
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter(({ path }) => !isThere(path));
    expect(missing.map(({ source, path }) => `${source} names ${path}, which is not there`)).toEqual([]);
  });

  it("name scripts of the package that are there", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const missing = PAGES.filter((page) => page !== "CHANGELOG.md").flatMap((page) =>
      [...read(page).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)]
        .map(([, name = ""]) => name)
        .filter((name) => !Object.hasOwn(scripts, name))
        .map((name) => `${page} names npm run ${name}, and package.json has no such script`),
    );
    expect(missing).toEqual([]);
  });
});

describe("lists of the code in the documents", () => {
  const commands = [...PAGES, ...LAB]
    .filter((page) => page !== "CHANGELOG.md")
    .flatMap((page) =>
      [...read(page).matchAll(/npm run (eval|load|bench)\b(?:(?: --)? ([\w.-]+))?/g)].map(
        ([command, script = "", name]) => ({
          ...{ page, command, script },
          name: command.includes(" -- ") ? name : undefined,
        }),
      ),
    );
  /** The names that a measurement takes. */
  const namesOf = (script: string) => {
    const sources = script === "load" ? ["main", "scenarios"] : ["main"];
    const text = sources.map((file) => read(`lab/${script}/${file}.ts`)).join("\n");
    return [...text.matchAll(/^ {2}(?:\["(\w+)"|(\w+)(?=: \{|,$))/gm)].map(([, one, other]) => one ?? other);
  };

  it("commands of measurements have a name that is there, where they need one", () => {
    expect(commands.length).toBeGreaterThan(10);
    const wrong = commands.filter(({ script, name }) => {
      if (name === undefined) return script !== "bench";
      return name !== "NAME" && !namesOf(script).includes(name);
    });
    expect(wrong.map(({ page, command }) => `${page} names ${command}`)).toEqual([]);
  });

  it("docs/mcp.md has every tool", () => {
    const tools = ["session-tools", "question-tools", "document-tools"].flatMap((file) =>
      [...read(`clients/mcp/${file}.ts`).matchAll(/registerTool\(\s*"(\w+)"/g)].map(([, name = ""]) => name),
    );
    expect(tools.length).toBeGreaterThan(12);
    expect(tools.filter((name) => !read("docs/mcp.md").includes(`| \`${name}\` |`))).toEqual([]);
  });

  it("docs/library.md has every export", () => {
    const exported = [...read("index.ts").matchAll(/^export (?:type )?\{(.*)\} from/gm)].flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.replace("type ", "").trim()),
    );
    expect(exported.length).toBeGreaterThan(20);
    expect(exported.filter((name) => !read("docs/library.md").includes(`\`${name}\``))).toEqual([]);
  });
});

describe.skipIf(!HAS_HISTORY)("the guides of docs/adding/ (skipped without the history of the repository)", () => {
  it("name commits that are there", () => {
    const named = DOCS.filter((page) => page.startsWith("docs/adding/")).flatMap((page) =>
      [...read(page).matchAll(/`([0-9a-f]{7})`/g)].map(([, hash = ""]) => ({ page, hash })),
    );
    expect(new Set(named.map(({ page }) => page)).size).toBeGreaterThanOrEqual(7);
    const missing = named.filter(({ hash }) => git("cat-file", "-t", hash) !== "commit");
    expect(missing.map(({ page, hash }) => `${page} names the commit ${hash}, which is not there`)).toEqual([]);
  });
});

describe("the import law of docs/architecture.md", () => {
  // The test of the law keeps its table to itself: it is read here as text.
  const source = /const TABLE: Record<string, Row> = (\{[\s\S]*?\n\});/.exec(read("tests/architecture.test.ts"))?.[1];
  const table: Record<string, { values: string[]; types?: string[] }> = new Function(`return ${source}`)();
  const cell = (rooms: string[] = []) => (rooms.length === 0 ? "–" : rooms.join(", "));

  it("is the one that tests/architecture.test.ts holds", () => {
    const page = read("docs/architecture.md");
    const rows = Object.entries(table).map(
      ([room, { values, types }]) => `| \`${room}\` | ${cell(values)} | ${cell(types)} |`,
    );
    expect(rows.length).toBeGreaterThan(15);
    const missing = rows.filter((row) => !page.includes(`${row}\n`));
    expect(missing.map((row) => `docs/architecture.md lacks the row ${row}`)).toEqual([]);
    const extra = [...page.matchAll(/^\| `([\w/]+)` \| [^|]* \| [^|]* \|$/gm)].filter(([, room = ""]) => !table[room]);
    expect(extra.map(([, room]) => `docs/architecture.md has a row for ${room}, which is no room`)).toEqual([]);
  });
});
