import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { notFound } from "../../domain/errors.js";
import type { Host } from "../host/host.js";
import { shownReading, shownSession } from "../host/shown.js";

/** What a host can show of a session without a call of a tool. */
const PARTS = {
  overview: { title: "Overview", media_type: "text/plain" },
  posting: { title: "Reading of both documents, the posting sentence by sentence", media_type: "text/plain" },
  page: { title: "Résumé for this job", media_type: "text/markdown" },
  letter: { title: "Letter", media_type: "text/markdown" },
  interview: { title: "Sheet for the interview", media_type: "text/markdown" },
} as const;
type Part = keyof typeof PARTS;

/** The parts that every session has; a letter is there once it was made. */
const LISTED: Part[] = ["overview", "posting", "page", "interview"];

/** Adds the sessions as resources: `session://{session_id}/{part}`. */
export function addResources(server: McpServer, host: Host): void {
  const template = new ResourceTemplate("session://{session_id}/{part}", {
    list: async () => {
      const { items } = await host.sessions({});
      return {
        resources: items.flatMap(({ session_id, job_title }) =>
          LISTED.map((part) => ({
            uri: `session://${session_id}/${part}`,
            name: `${job_title || session_id}: ${PARTS[part].title}`,
            mimeType: PARTS[part].media_type,
          })),
        ),
      };
    },
    complete: { part: () => Object.keys(PARTS) },
  });
  server.registerResource(
    "session",
    template,
    { title: "A session", description: `One part of a session: ${Object.keys(PARTS).join(", ")}` },
    async (uri, { session_id, part }) => {
      const id = String(session_id);
      const text = await textOf(host, id, String(part));
      return { contents: [{ uri: uri.href, mimeType: PARTS[part as Part].media_type, text }] };
    },
  );
}

async function textOf(host: Host, id: string, part: string): Promise<string> {
  switch (part) {
    case "overview":
      return shownSession(await host.session(id)).join("\n");
    case "posting":
      return shownReading(await host.reading(id)).join("\n");
    case "page":
      return String(await host.exportAs(id, "markdown", { part: "resume" }));
    case "letter":
    case "interview":
      return String(await host.exportAs(id, "markdown", { part }));
    default:
      throw notFound("resource");
  }
}
