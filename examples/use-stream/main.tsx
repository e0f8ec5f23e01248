/*
 * A whole session in a page of your own, by the interrupts of the graphs: `npm run studio` in the project, then
 * `npm install && npm start` here.
 */
import type { Gap, QuestionSeed } from "adaptive-answers";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Ask } from "./ask.js";
import { type Asked, type Reply, useAnswer, useDocument, useInterview } from "./threads.js";

interface Told {
  question: string;
  story: string;
  lines: string[];
}

function Session() {
  const [documents, setDocuments] = useState({ resume_text: "", job_text: "" });
  const [told, setTold] = useState<Record<string, Told>>({});
  const [chosen, setChosen] = useState<string[]>([]);
  const { stream, steps, early } = useInterview();
  const { gaps = [], questions = [] } = stream.values;
  const read = Object.values(documents).every((text) => text.trim() !== "");
  return (
    <>
      <h1>Two documents</h1>
      {(["resume_text", "job_text"] as const).map((name) => (
        <label key={name}>
          {name === "resume_text" ? "Résumé" : "Job"}
          <textarea rows={6} onChange={({ target }) => setDocuments({ ...documents, [name]: target.value })} />
        </label>
      ))}
      <button
        type="button"
        disabled={!read || stream.isLoading}
        onClick={() => stream.submit(documents, { streamMode: MODES })}
      >
        compare
      </button>
      <Progress steps={steps} error={stream.error} />
      <h2>{gaps.length} gaps</h2>
      {(questions.length > 0 ? questions : early).map((question) => {
        const own = gapsOf(question, gaps);
        const title = own.map((gap) => gap.title).join(", ");
        if (chosen.includes(question.gap_id))
          return (
            <Question
              key={question.gap_id}
              {...{ documents, question, title, gaps: own }}
              onTold={(one) => setTold((all) => ({ ...all, [question.gap_id]: one }))}
            />
          );
        return (
          <div key={question.gap_id}>
            <button type="button" disabled={stream.isLoading} onClick={() => setChosen([...chosen, question.gap_id])}>
              {title}
            </button>
          </div>
        );
      })}
      {Object.keys(told).length > 0 && <Page documents={documents} told={Object.values(told)} />}
    </>
  );
}

/** The kinds of stream that are not switched on by a callback. */
const MODES: ("values" | "updates" | "messages-tuple")[] = ["values", "updates", "messages-tuple"];

function gapsOf({ gap_id, gap_ids = [gap_id] }: QuestionSeed, gaps: Gap[]): Gap[] {
  return gap_ids.flatMap((id) => gaps.find((gap) => gap.gap_id === id) ?? []);
}

interface Asking {
  documents: { resume_text: string; job_text: string };
  question: QuestionSeed;
  title: string;
  gaps: Gap[];
  onTold: (told: Told) => void;
}

/** One question: its thread, its asks, what is written, and the way back to an earlier ask. */
function Question({ documents, question, title, gaps, onTold }: Asking) {
  const { stream, steps, writing } = useAnswer();
  const { draft, outcome, replies = [] } = stream.values;
  const [gap, ...rest] = gaps;
  const begin = () => gap && stream.submit({ ...documents, gap, rest, question }, { streamMode: MODES });
  // With the head of the branch that is shown: once a thread has gone back, the server would take the checkpoint that it went back to.
  const checkpoint = stream.history.at(-1)?.checkpoint ?? null;
  const reply = (resume: Reply) => stream.submit(undefined, { command: { resume }, checkpoint, streamMode: MODES });
  const asked = stream.history.filter(({ tasks }) => tasks.some(({ interrupts }) => interrupts.length > 0));
  const story = replies.flatMap(({ reply }) => ("values" in reply ? Object.values(reply.values) : [])).join(" ");
  const ask = stream.isLoading ? undefined : stream.interrupt?.value;
  return (
    <article data-question={title}>
      <h3>{title}</h3>
      {!ask && !outcome && !stream.isLoading && (
        <button type="button" onClick={begin}>
          begin
        </button>
      )}
      <Progress steps={steps} error={stream.error} />
      {writing.map((text) => stream.isLoading && <p key={text}>{text}…</p>)}
      <ul>{!stream.isLoading && draft?.bullets.map((line) => <li key={line}>{line}</li>)}</ul>
      {ask && <Ask ask={ask} onReply={reply} />}
      {outcome && !stream.isLoading && (
        <p>
          {outcome}{" "}
          {draft && (
            <button type="button" onClick={() => onTold({ question: question.text, story, lines: draft.bullets })}>
              put on the page
            </button>
          )}
        </p>
      )}
      {!stream.isLoading &&
        asked.map(({ checkpoint, tasks }) => (
          <button
            type="button"
            key={checkpoint.checkpoint_id}
            onClick={() => stream.submit(null, { checkpoint, streamMode: MODES })}
          >
            back to {(tasks[0]?.interrupts[0]?.value as Asked | undefined)?.kind}
          </button>
        ))}
      <Branches branch={stream.branch} tree={stream.experimental_branchTree} onBranch={stream.setBranch} />
    </article>
  );
}

type Tree = ReturnType<typeof useAnswer>["stream"]["experimental_branchTree"];
/** Where a thread was gone back: the heads of its branches. */
function Branches({ tree, branch, onBranch }: { tree: Tree; branch: string; onBranch: (branch: string) => void }) {
  const heads = headsOf(tree);
  if (heads.length < 2) return null;
  return heads.map((path, at) => (
    <button type="button" key={path} data-branch={path} disabled={path === branch} onClick={() => onBranch(path)}>
      branch {at + 1}
    </button>
  ));
}

function headsOf({ items }: Tree): string[] {
  const last = items.at(-1);
  if (last?.type === "fork") return last.items.flatMap(headsOf);
  return last ? [last.path.join(">")] : [];
}

/** The page for the job, made of the answers. */
function Page({ documents, told }: { documents: Asking["documents"]; told: Told[] }) {
  const { stream, steps } = useDocument();
  const page = [...documents.resume_text.split("\n"), ...told.flatMap(({ lines }) => lines)];
  const material = { told, page: page.filter((line) => line.trim() !== "") };
  const begin = () => stream.submit({ ...documents, document: "page", material, fields: [] }, { streamMode: MODES });
  const reply = (resume: Reply) => stream.submit(undefined, { command: { resume }, streamMode: MODES });
  const ask = stream.isLoading ? undefined : stream.interrupt?.value;
  return (
    <article data-page={stream.values.outcome ?? "open"}>
      <h2>The page {stream.values.outcome}</h2>
      {!ask && (
        <button type="button" onClick={begin}>
          make the page
        </button>
      )}
      <Progress steps={steps} error={stream.error} />
      {ask && <Ask ask={ask} onReply={reply} />}
    </article>
  );
}

function Progress({ steps, error }: { steps: string[]; error: unknown }) {
  if (error) return <p className="error">{String(error)}</p>;
  return steps.length > 0 && <p>{steps.join(", ")}…</p>;
}

const root = document.getElementById("page");
if (root) createRoot(root).render(<Session />);
