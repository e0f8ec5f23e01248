import { useStream } from "@langchain/langgraph-sdk/react";
import type { Answering, AskBody, AskReply, Documenting, Gap, Interview, QuestionSeed } from "adaptive-answers";
import { useState } from "react";

/* The three graphs as `useStream` sees them: what each is begun with, what its interrupts show, and what it reports while it runs. */

export const API = new URLSearchParams(location.search).get("api") ?? "http://127.0.0.1:2024";

/** An interrupt: the ask, and what is shown with it. */
export type Asked = AskBody & { question?: string; why?: string };
type WithoutId<Reply> = Reply extends AskReply ? Omit<Reply, "ask_id"> : never;
export type Reply = WithoutId<AskReply>;

/** The `custom` stream: a piece of what a model writes, that it begins anew, or a question that is ready before the others. */
type Told =
  | { kind: "piece"; version: number; piece: string }
  | { kind: "restart"; version: number }
  | { kind: "question"; question: QuestionSeed };

interface Documents {
  resume_text: string;
  job_text: string;
}
interface Bag<Input> {
  InterruptType: Asked;
  CustomEventType: Told;
  UpdateType: Input;
}

export function useInterview() {
  const { options, ...progress } = useProgress();
  const stream = useStream<Interview["State"], Bag<Documents>>({ assistantId: "interview", ...options });
  return { stream, ...progress };
}

export function useAnswer() {
  const { options, ...progress } = useProgress();
  type Input = Documents & { gap: Gap; rest: Gap[]; question: QuestionSeed };
  const stream = useStream<Answering["State"], Bag<Input>>({ assistantId: "answer", ...options });
  return { stream, ...progress };
}

export function useDocument() {
  const { options, ...progress } = useProgress();
  type Material = { told: { question: string; story: string }[]; page: string[] };
  type Input = Documents & { document: "page"; material: Material; fields: [] };
  const stream = useStream<Documenting["State"], Bag<Input>>({ assistantId: "document", ...options });
  return { stream, ...progress };
}

/** What a run reports before its end, and the options that every thread has: its history is needed to go back. */
function useProgress() {
  const [steps, setSteps] = useState<string[]>([]);
  const [writing, setWriting] = useState("");
  const [early, setEarly] = useState<QuestionSeed[]>([]);
  const options = {
    apiUrl: API,
    fetchStateHistory: { limit: 100 },
    onCreated: () => {
      setSteps([]);
      setWriting("");
    },
    onTaskEvent: (task: { name: string }) =>
      setSteps((all) => ("input" in task ? [...all, task.name] : all.filter((name) => name !== task.name))),
    onCustomEvent: (told: Told) => {
      if (told.kind === "question") setEarly((all) => [...all, told.question]);
      else setWriting((text) => (told.kind === "piece" ? text + told.piece : ""));
    },
  };
  return { options, steps, early, writing: textsIn(writing) };
}

/** A model writes JSON: the sentences in it so far. */
function textsIn(json: string): string[] {
  return [...json.matchAll(/"text":\s*"((?:[^"\\]|\\.)*)/g)].map(([, text = ""]) => text.replace(/\\(.)/g, "$1"));
}
