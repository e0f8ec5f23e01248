import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

/** Adds what a candidate can begin with in a host that shows prompts. */
export function addPrompts(server: McpServer): void {
  server.registerPrompt(
    "prepare_application",
    {
      title: "Prepare an application",
      description: "From a résumé and a posting to the page, the letter and the sheet for the interview.",
      argsSchema: { session_id: z.string().optional().describe("To go on with one") },
    },
    ({ session_id }) =>
      asked(
        session_id
          ? `Go on with my application ${session_id}: get_session, then next_question until none is left.`
          : "I want to apply for a job. Ask me for my résumé and for the posting, and start a session with both texts.",
        "Put each question to me, one at a time, and send what I say word for word. Show me every sentence that is open, with the words that made it so.",
        "When nothing is left, make the page, the letter and the interview with get_document, and let me decide about each entry that is open.",
      ),
  );
  server.registerPrompt(
    "practise_interview",
    {
      title: "Practise the interview",
      description: "One likely question after another, compared with what was told.",
      argsSchema: { session_id: z.string() },
    },
    ({ session_id }) =>
      asked(
        `Practise the interview of ${session_id} with me: get_document "interview", then ask me one of its questions after another.`,
        'Send each of my answers word for word as {"practise": …} with decide_document, and tell me what it says I left out or added. Do not answer for me.',
      ),
  );
}

function asked(...lines: string[]) {
  return { messages: [{ role: "user" as const, content: { type: "text" as const, text: lines.join("\n") } }] };
}
