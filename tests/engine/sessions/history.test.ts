import { beforeAll, describe, expect, it } from "vitest";
import type { HistoryEntry } from "../../../domain/session.js";
import { aProgram, replyFirst, replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";

const OWNER = "ann";
const program = aProgram();
let thread: string;
let first: HistoryEntry[];
let rewound: HistoryEntry[];
const historyOf = (threadId: string) => program().sessions.history(OWNER, threadId);
/** What an entry shows: its branch, its ask or its close, and the reply. */
const line = ({ branch, current, ask, reply }: HistoryEntry) =>
  `${current ? "*" : " "}${branch} ${ask?.kind ?? "closed"}${reply ? ` > ${reply.kind}` : ""}`;

beforeAll(async () => {
  const session = await start(program(), OWNER, { max_questions: 4 });
  thread = skillThreads(session)[0] ?? "";
  await replyWithStory(program(), OWNER, thread);
  first = await historyOf(thread);
  const form = first.find(({ ask }) => ask?.kind === "details");
  await resourceAfter(program(), program().sessions.rewind({ owner: OWNER }, thread, form?.checkpoint_id ?? ""));
  rewound = await historyOf(thread);
});

describe("the history of a question", () => {
  it("has its asks with their replies and its close, newest first, and no step in between", () => {
    expect(first.map(line).at(0)).toBe("*0 closed");
    expect(first.map(line).slice(-2)).toEqual(["*0 details > details", "*0 experience > experience"]);
    expect(first.every(({ at }, index) => at <= (first[index - 1]?.at ?? at))).toBe(true);
  });

  it("has the answer of the time, in the words that were shown then", () => {
    expect(first[0]?.answer?.bullets.length).toBeGreaterThan(0);
    expect(first.at(-1)?.answer).toBeUndefined();
  });

  it("has the first ask under the id with which it was shown, before its thread had begun", () => {
    expect(first.at(-1)?.ask).toEqual({ ask_id: `${thread}.first`, kind: "experience" });
    expect(first.at(-1)?.parent_checkpoint_id).toBeNull();
    expect(first[0]?.parent_checkpoint_id).toBe(first[1]?.checkpoint_id);
  });

  it("keeps what came after an ask to which the candidate went back, as another branch", () => {
    expect(line(rewound[0] as HistoryEntry)).toBe("*1 details");
    const closed = rewound.filter(({ ask }) => !ask);
    expect(closed.map(({ branch, current }) => [branch, current])).toEqual([[0, false]]);
    expect(rewound.at(-1)).toMatchObject({ branch: 0, current: true });
  });

  it("gives a reply to the ask that it answered, also where the ask was asked twice", async () => {
    const other = (await start(program(), OWNER, { max_questions: 1 })).questions[0]?.thread_id ?? "";
    await replyFirst(program(), OWNER, other, { choice: "no" });
    const [, asked] = await historyOf(other);
    const again = program().sessions.rewind({ owner: OWNER }, other, asked?.checkpoint_id ?? "");
    await resourceAfter(program(), again);
    const { ask } = await program().sessions.getQuestion(OWNER, other);
    const no = { ask_id: ask?.ask_id ?? "", kind: "experience" as const, choice: "no" as const };
    await resourceAfter(program(), program().sessions.reply({ owner: OWNER }, other, no));
    const replied = (await historyOf(other)).filter(({ reply }) => reply);
    expect(replied.map(({ ask: one, reply }) => [reply?.kind, one && "ask_id" in one])).toEqual([
      ["experience", true],
      ["experience", true],
    ]);
  });
});
