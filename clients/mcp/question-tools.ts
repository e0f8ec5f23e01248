import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import { AskReply, ClaimDecision, ExperienceChoice, FieldValues } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import type { Host } from "../host/host.js";
import { resourceAfter } from "../host/resource-after.js";
import { shownQuestion, waitingIn } from "../host/shown.js";
import { answered } from "./answered.js";
import { SILENT, session_id } from "./session-tools.js";

const question_id = z.string().describe("As a session lists it");

/** A reply as an assistant gives it, one object for every kind: whether it fits its kind and the open ask is checked when it is given. */
const GivenReply = z.object({
  kind: z
    .enum(["experience", "details", "improvement", "confirm", "accept", "edit", "plan", "reopen", "retry"])
    .describe("`reopen`: asks a closed question again; `retry`: goes on after a failure"),
  choice: ExperienceChoice.optional().describe("Of `experience` and `reopen`"),
  resume_quote: z.string().optional().describe("With the choice `shown`: the line of the résumé, word for word"),
  nearest: z.string().optional().describe("With `no` or `willing_to_learn`: what comes nearest, in their words"),
  no_to: z.array(z.string()).optional().describe("Of a question about several gaps: those that they have not done"),
  values: FieldValues.optional().describe("Of `details` and `improvement`: by field id"),
  claims: z.record(z.string(), ClaimDecision).optional().describe("Of `confirm` and `accept`: by claim_id"),
  text: z.string().optional().describe("Of `edit`: the whole answer in their words, a line for each bullet"),
  resource_ids: z.array(z.string()).optional().describe("Of `plan`: what they want to learn from"),
  preferences: z.record(z.string(), z.unknown()).optional().describe("Of `plan`: rank again by these"),
});
type GivenReply = z.infer<typeof GivenReply>;

/** Adds the tools that ask the questions of a session, each to its end. */
export function addQuestionTools(server: McpServer, host: Host): void {
  // Answers the open ask of a question.
  const runOf = async (id: string, given: GivenReply) => {
    if (given.kind === "reopen") return host.reopen(id, given.choice);
    if (given.kind === "retry") return host.retry({ thread_id: id });
    const thread = await host.whenIdle(id);
    const ask = "ask" in thread ? thread.ask : null;
    if (!ask)
      throw new AppError({
        code: "not_waiting",
        message: "This question has no open ask. One that is closed is asked again by a reply of the kind `reopen`.",
      });
    return host.reply(id, AskReply.parse({ ...given, ask_id: ask.ask_id }));
  };
  const reply = async (id: string, given: GivenReply) =>
    resourceAfter<QuestionResource>(await runOf(id, given), SILENT);
  server.registerTool(
    "next_question",
    {
      description:
        "The next question that waits for the candidate, with its ask: a choice, a form, sentences to confirm, or what to learn from. If they say that one of the near lines shows it, reply `shown` with that line.",
      inputSchema: { session_id },
    },
    (input) =>
      answered(
        async () => {
          const waiting = waitingIn(await host.session(input.session_id));
          return { question: waiting[0] ?? null, left: waiting.length };
        },
        ({ question, left }) =>
          question
            ? [`${left} ${left === 1 ? "question waits" : "questions wait"}.`, ...shownQuestion(question)]
            : ["Nothing waits for the candidate any more."],
      ),
  );
  server.registerTool(
    "reply",
    {
      description: "Sends what the candidate says to the ask that waits; gives its next ask, or how it ended.",
      inputSchema: { question_id, reply: GivenReply },
    },
    (input) => answered(() => reply(input.question_id, input.reply), shownQuestion),
  );
  server.registerTool(
    "confirm",
    {
      description:
        'The candidate\'s word on each sentence of an ask "confirm", by its claim_id: true, false, what is so instead, or null (true, but left out). Show them all; what its fields ask is put to them first and sent with `reply` as an "improvement".',
      inputSchema: { question_id, claims: z.record(z.string(), ClaimDecision) },
    },
    ({ question_id: id, claims }) => answered(() => reply(id, { kind: "confirm", claims }), shownQuestion),
  );
}
