import { AIMessageChunk, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { Command, MemorySaver } from "@langchain/langgraph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildChat } from "../../../clients/chat/build-chat.js";
import type { Chatting } from "../../../clients/chat/channels.js";
import { createLocalHost } from "../../../clients/host/local.js";
import { readConfig } from "../../../engine/config/config.js";
import { createProgram } from "../../../engine/program/create-program.js";
import type { Program } from "../../../engine/program/program.js";
import { startFakeModel } from "../../../lab/support/processes.js";
import { documents } from "../../support/nurse.js";
import { writtenAs } from "../../support/written.js";

const STORY =
  "I had a patient with pneumonia who went from a NEWS2 of 3 to 7. I repeated the observations, started the oxygen that was prescribed, and rang the registrar with SBAR.";

type State = Chatting["State"] & {
  __interrupt__?: { value: { kind: string; example: object; description: string } }[];
};

let program: Program;
const open = (env: Record<string, string> = {}) =>
  createProgram(readConfig({ CHECKPOINTER: "memory", OLLAMA_HOST: "off", CACHE: "off", ...env }));
beforeAll(() => {
  program = open();
});
afterAll(() => program.close());

function chatWith(used: Program) {
  return buildChat(
    {
      hostOf: async (owner) => createLocalHost(used, owner),
      read: (bytes, kind, owner) => used.documents.read(bytes, kind, owner),
    },
    new MemorySaver(),
  );
}

/** A conversation of one thread: what is sent, and what was said to it. */
function conversation(used = program, owner?: string) {
  const chat = chatWith(used);
  const config = {
    configurable: {
      thread_id: "chat",
      ...(owner !== undefined && { langgraph_auth_user: {}, langgraph_auth_user_id: owner }),
    },
  };
  let said = 0;
  async function send(input: object | Command) {
    const state = (await chat.invoke(input as never, config)) as State;
    const answers = state.messages.slice(said).filter((message) => message.getType() === "ai");
    said = state.messages.length;
    return { state, text: answers.map(textOf).join("\n\n"), asks: state.__interrupt__?.[0]?.value ?? null };
  }
  return {
    chat,
    config,
    say: (content: string | object[]) => send({ messages: [new HumanMessage({ content } as never)] }),
    resume: (resume: unknown) => send(new Command({ resume })),
    async begin() {
      await this.say(documents.resume);
      return this.say(documents.job);
    },
  };
}

function textOf({ content }: BaseMessage): string {
  return content as string;
}

/** Leaves questions until this one is asked. */
async function until(title: string, talk: ReturnType<typeof conversation>, begun: { text: string }) {
  let { text } = begun;
  for (let left = 20; !text.includes(`**${title}`); left--) {
    if (left === 0) throw new Error(`never asked about ${title}`);
    ({ text } = await talk.say("/skip"));
  }
  return text;
}

describe("a conversation", () => {
  it("asks for what is missing, and shows by its beginning how each document was taken", async () => {
    const talk = conversation();
    expect((await talk.say("Hello!")).text).toBe("Send your résumé, as a file or as text.");
    const taken = await talk.say(documents.resume);
    expect(taken.text).toContain("Taken as your résumé: “AMINA OKAFOR …”");
    expect(taken.text).toContain("Now send the job's description");
    const begun = await talk.say(documents.job);
    expect(begun.text).toMatch(/match \d+ of 100.*9 gaps, 8 questions/);
    expect(begun.text).toContain("Advanced Life Support");
    expect(begun.asks?.kind).toBe("experience");
  });

  it("takes a file as agent-chat-ui sends it, and sets one aside that cannot be read", async () => {
    const talk = conversation();
    const file = (text: string, filename: string) => ({
      type: "file",
      mimeType: "application/pdf",
      data: Buffer.from(text).toString("base64"),
      metadata: { filename },
    });
    const broken = await talk.say([file("%PDF-1.4 and nothing else", "cv.pdf")]);
    expect(broken.text).toMatch(/PDF/);
    expect(broken.text).toContain("Send your résumé");
    const taken = await talk.say([{ type: "text", text: "Here it is" }, file(documents.resume, "cv.txt")]);
    expect(taken.text).toContain("Taken as your résumé (cv.txt): “AMINA OKAFOR …”");
    expect((await talk.say(documents.job)).text).toContain("8 questions");
  });

  it("begins anew with two documents that cannot be used", async () => {
    const talk = conversation();
    await talk.say(documents.resume);
    const same = await talk.say(documents.resume);
    expect(same.text).toContain("Send your résumé");
    await talk.say(documents.resume);
    expect((await talk.say(documents.job)).text).toContain("8 questions");
  });

  it("takes a story for what it is once its question was answered with yes, and nothing twice", async () => {
    const talk = conversation();
    await until("Caring for the deteriorating patient", talk, await talk.begin());
    const told = await talk.say(STORY);
    expect(told.text).toContain("Is that a `yes`?");
    expect(told.asks?.kind).toBe("experience");
    const answered = await talk.say("yes");
    expect(answered.text).toContain("Caring for the deteriorating patient: accepted");
    expect(answered.text).toContain("rang the registrar with SBAR");
    const session = await program.sessions.getSession("local", answered.state.session_id ?? "");
    expect(session.questions.filter(({ outcome }) => outcome === "accepted")).toHaveLength(1);
  });

  it("takes a no with what comes nearest, and makes, decides about and shows the page", async () => {
    const talk = conversation();
    await talk.begin();
    const no = await talk.say("no: I hold Intermediate Life Support");
    expect(no.text).toContain("Advanced Life Support: you said no");
    const page = await talk.say("/page");
    expect(page.asks?.kind).toBe("document");
    expect(page.text).toMatch(/- 1 \(kept\): AMINA OKAFOR/);
    const changed = await talk.say("5: Staff nurse who wants to work in emergency care.");
    expect(changed.text).toContain("Staff nurse who wants to work in emergency care.");
    expect(changed.text).toContain("`/questions` goes on");
    expect(changed.asks).toBeNull();
    const again = await talk.say("/page");
    expect(again.text).toContain("Staff nurse who wants to work in emergency care.");
    expect(again.asks?.kind).toBe("document");
    const after = await talk.say("/questions");
    expect(after.text).not.toContain("Advanced Life Support (");
    expect(after.asks?.kind).toBe("experience");
  });

  it("asks a letter's form by number, and takes none of it as well", async () => {
    const talk = conversation();
    await talk.begin();
    expect((await talk.say("/letter")).text).toMatch(/- 2 \(textarea\): Why do you want to work here/);
    expect((await talk.say("Because it is near")).text).toContain("answer by number");
    const letter = await talk.say("2: The unit is near to where I live.");
    expect(letter.text).toContain("The unit is near to where I live.");
    const other = conversation();
    await other.begin();
    await other.say("/letter");
    expect((await other.say("none")).asks?.kind).toBe("document");
  });

  it("is answered to its end with nothing but what its interrupts show", async () => {
    const talk = conversation();
    let { asks } = await talk.begin();
    const kinds = new Set<string>();
    for (let left = 60; asks && left > 0; left--) {
      kinds.add(asks.kind);
      // An example of a form has to be filled in with words of one's own.
      const { values } = asks.example as { values?: Record<string, unknown> };
      const own =
        values &&
        Object.fromEntries(
          Object.entries(values).map(([id, value]) => [
            id,
            typeof value === "string" && value.startsWith("Example") ? STORY : value,
          ]),
        );
      ({ asks } = await talk.resume(own ? { ...asks.example, values: own } : asks.example));
    }
    expect(asks).toBeNull();
    expect([...kinds]).toEqual(expect.arrayContaining(["experience", "details"]));
  });

  it("says what is wrong with a reply, in its interrupt and in a message, and asks again", async () => {
    const talk = conversation();
    const begun = await talk.begin();
    const refused = await talk.resume({ choice: "perhaps" });
    expect(refused.asks?.description).toContain("Your last reply was not taken");
    const typed = await talk.say("7: what is this");
    expect(typed.asks?.kind).toBe(begun.asks?.kind);
    expect(typed.text).toContain("Answer with one of these words");
    // A word that is no command is no reply either.
    expect((await talk.say("/lettre")).text).toContain("no such command");
    await talk.say("/letter");
    await talk.say("none");
    expect((await talk.say("constructor")).text).toContain("Write `take`");
    expect((await talk.resume("junk")).asks?.description).toContain("Your last reply was not taken");
  });

  it("goes back to an ask whose reply is edited, and asks about it anew", async () => {
    const talk = conversation();
    await talk.begin();
    const { state } = await talk.say("no");
    // As a client edits a message: it sends another from the state before it.
    const states = [];
    for await (const snapshot of talk.chat.getStateHistory(talk.config)) states.push(snapshot);
    const before = states.find(
      ({ values, next }) => next[0] === "askInChat" && (values as State).messages.length < state.messages.length - 1,
    );
    const again = (await talk.chat.invoke(
      { messages: [new HumanMessage("1: held\n3: since 2024")] } as never,
      before?.config as never,
    )) as State;
    expect(again.messages.map(textOf).join("\n")).not.toContain("you said no");
    const { questions } = await program.sessions.getSession("local", state.session_id ?? "");
    expect(questions.filter(({ outcome }) => outcome === "skipped")).toEqual([]);
    expect(questions.find(({ outcome }) => outcome === "accepted")?.answer?.bullets[0]?.text).toContain("2024");
  });

  it("keeps each user's sessions apart", async () => {
    const hers = conversation(program, "amina");
    const { state } = await hers.begin();
    await expect(program.sessions.getSession("someone", state.session_id ?? "")).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(program.sessions.getSession("amina", state.session_id ?? "")).resolves.toMatchObject({
      questions: expect.any(Array),
    });
  });

  it("takes nothing but messages from a client: a session of another conversation is not shown", async () => {
    const hers = conversation();
    const { state } = await hers.begin();
    const other = conversation();
    const input = { messages: [new HumanMessage("/page")], session_id: state.session_id };
    const shown = (await other.chat.invoke(input as never, { configurable: { thread_id: "other" } })) as State;
    expect(shown.session_id).toBeNull();
    expect(shown.messages.map(textOf).join()).toContain("Send your résumé");
  });

  it("begins anew where it is told to, and where its session was deleted", async () => {
    const talk = conversation();
    const { state } = await talk.begin();
    await program.sessions.remove("local", state.session_id ?? "", false);
    const gone = await talk.say("no");
    expect(gone.text).toContain("There is no such");
    const again = await talk.begin();
    expect(again.text).toContain("8 questions");
    expect((await talk.say("/new")).text).toBe("Send your résumé, as a file or as text.");
    expect((await talk.say(documents.resume)).text).toContain("Now send the job's description");
    expect((await talk.say("Baker wanted")).text).toContain("too short");
  });

  it("shows words of a posting as text, never as markup", async () => {
    const talk = conversation();
    await talk.say(documents.resume);
    const job = documents.job.replace(
      "Advanced Life Support",
      "![a](http://192.0.2.1/a.png) <b>Advanced</b> Life Support",
    );
    const { text } = await talk.say(job);
    expect(text).toContain("Life Support");
    expect(text).not.toMatch(/(?<!\\)!\[|(?<!\\)<b>/);
  });

  it("streams the text that a model writes as a message, before it is whole", async () => {
    const model = await startFakeModel();
    const used = open({ MODEL_BASE_URL: model.baseUrl, MODEL_WRITER: "m" });
    try {
      const talk = conversation(used);
      let { text } = await talk.begin();
      // Papers and conditions have a form alone.
      while (text.includes("answer its form")) ({ text } = await talk.say("/skip"));
      await talk.say("yes");
      await model.script([
        { prompt: "draftAnswer", value: writtenAs("Escalation", [`![a](http://192.0.2.1/a.png) ${STORY}`, STORY]) },
      ]);
      const pieces: string[] = [];
      const stream = await talk.chat.stream({ messages: [new HumanMessage(STORY)] } as never, {
        ...talk.config,
        streamMode: "messages",
      });
      for await (const [message] of stream as AsyncIterable<[BaseMessage]>)
        if (message instanceof AIMessageChunk) pieces.push(textOf(message));
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.join("")).toContain("observations");
      expect(pieces.join("")).not.toMatch(/(?<!\\)!\[/);
    } finally {
      await used.close();
      await model.stop();
    }
  });
});
