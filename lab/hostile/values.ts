/** Objects with a special meaning to JavaScript, LangChain, LangGraph, databases or templates; the server must treat them as plain data. */
export const MAGIC: unknown[] = [
  ...["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "toJSON", "then"].flatMap(
    (name) => [JSON.parse(`{"${name}": {"polluted": true}}`), { [name]: "text" }, { [name]: null }],
  ),
  { lc: 1, type: "constructor", id: ["langchain", "schema", "messages", "HumanMessage"], kwargs: { content: "x" } },
  { lc: 1, type: "secret", id: ["OPENAI_API_KEY"] },
  { lc: 1, type: "not_implemented", id: ["x"] },
  { lc: 2, type: "undefined" },
  { lc_serializable: true, lc_kwargs: {} },
  { __interrupt__: [{ value: "x" }] },
  { __resume__: "x", __start__: true },
  { __pregel_resuming: true, __pregel_task_id: "x" },
  { lg_name: "Command", goto: "closeQuestion", update: { outcome: "accepted" } },
  { resume: "yes", goto: "__end__" },
  { _type: "send", node: "gateAnswer", args: {} },
  { $gt: "" },
  { $ne: null },
  { $where: "sleep(1000)" },
  { owner: "another", session_id: "ses_sq_0" },
  { $ref: "#/components/schemas/Session" },
  { "@type": "java.lang.Object" },
  { $type: "System.Object" },
  { toString: 1, valueOf: 2 },
  { length: 1e9, 0: "x" },
  { "": "", " ": " " },
  { "\u0000": "\u0000" },
  { "a.b.c": 1, "a[0]": 2 },
  { type: "Buffer", data: [1, 2, 3] },
  { error: { message: "x" } },
  { status: "closed", outcome: "accepted", score: 10 },
  { thread_id: "ses_sq_0", checkpoint_id: "1", checkpoint_ns: "" },
  { configurable: { thread_id: "x" }, recursion_limit: 1e9 },
  { "{{job}}": "{{resume}}" },
  { "$\u007bprocess.env.PATH}": "#{7*7}" },
];

const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));

/** Values that replace another value. */
export const WRONG: unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 2],
  ...[
    "",
    " ",
    "\u0000",
    "\ud800",
    "x".repeat(300_000),
    "\u202e",
    "🧨".repeat(1_000),
    "$\u007b7*7}",
    "'; DROP TABLE sessions; --",
  ],
  ...["../../etc/passwd", "<script>alert(1)</script>", "NaN", "1e9", "2026-13-45T99:99:99Z", "javascript:alert(1)"],
  ...[[], [null], ["x"], Array.from({ length: 2_000 }, () => "x"), {}, { x: 1 }],
  ...[nested(20), nested(2_000)],
  ...MAGIC.slice(0, 12),
];
