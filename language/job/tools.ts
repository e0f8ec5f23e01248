const MOST_TOOLS = 6;
const LONGEST_TOOL = 30;

/** The tools that a job names for a requirement: capitalised words after "using", "with", "such as" and the like. */
export function toolsIn(said: string[], title: string): string[] {
  const named = said.flatMap((text) =>
    [...text.matchAll(/\b(?:using|use of|with|such as|e\.g\.|including|via)\s+([^.;()]+)/gi)].flatMap(([, list = ""]) =>
      list.split(/,\s*(?:and |or )?|\s+(?:and|or)\s+/),
    ),
  );
  const tools = named
    .map((tool) => tool.replace(/^(?:the|our|an?)\s+/i, "").trim())
    .filter(
      (tool) =>
        tool.length <= LONGEST_TOOL &&
        /^(?:\S*\p{Lu}\S*\s?){1,4}$/u.test(tool) &&
        tool.toLowerCase() !== title.toLowerCase(),
    );
  return [...new Set(tools)].slice(0, MOST_TOOLS);
}
