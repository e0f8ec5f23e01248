import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Host } from "../host/host.js";
import { addDocumentTools } from "./document-tools.js";
import { addPrompts } from "./prompts.js";
import { addQuestionTools } from "./question-tools.js";
import { addResources } from "./resources.js";
import { addReadingTools, addSessionTools } from "./session-tools.js";

/*
 * An MCP server over the same sessions, with the tools that an assistant needs to interview a candidate and to finish what they send. Inputs have the
 * schemas of the API; results are its resources, with few lines of text beside them.
 */

const INSTRUCTIONS = `Prepares a candidate for one job: it finds what the job asks for and the résumé does not show, asks about each gap, turns the candidate's own words into lines, and finishes page, letter and interview.
Go through it with the candidate: start_session, get_reading, then next_question until none is left, each question to its end with reply, then get_document and decide_document for page, letter and interview, then export.
Put each ask to the candidate in their language and send what they say word for word. Never answer for them: no figure, tool, date or result that they did not give. Sentences that are open are true only if the candidate says so; "no" and "willing_to_learn" are good answers.`;

/** Serves the sessions of a host over standard input and output until the client disconnects. */
export async function serveMcp(host: Host, version: string): Promise<void> {
  const server = createMcp(host, version);
  const left = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  await left;
  await server.close();
}

/** Creates the MCP server with its tools, resources and prompts. */
function createMcp(host: Host, version: string): McpServer {
  const server = new McpServer({ name: "adaptive-answers", version }, { instructions: INSTRUCTIONS });
  addSessionTools(server, host);
  addReadingTools(server, host);
  addQuestionTools(server, host);
  addDocumentTools(server, host);
  addResources(server, host);
  addPrompts(server);
  return server;
}
