import { type ReactNode, useState } from "react";
import { isModel } from "../../../domain/provider.js";
import type { Answer, QuestionResource, SessionResource } from "../../../domain/session.js";
import { useWords } from "../words/use-words.js";
import { AnswerView } from "./answer-view.js";
import { EvidenceView } from "./evidence-view.js";
import { HistoryView } from "./history-view.js";

const VIEWS = ["answer", "evidence", "history"] as const;

/** The answer, its sources, and its history. */
export function Views({
  question,
  answer,
  session,
}: {
  question: QuestionResource;
  answer: Answer;
  session: SessionResource;
}) {
  const { question: words } = useWords();
  const [view, show] = useState<(typeof VIEWS)[number]>("answer");
  return (
    <section className="views">
      <div className="tabs">
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => show(one)}>
            {words[`${one}Tab`]}
          </button>
        ))}
      </div>
      {view === "answer" && (
        <AnswerView
          answer={answer}
          showsMissing={question.ask?.kind !== "improvement"}
          isOffline={!isModel(session.provider)}
        />
      )}
      {view === "evidence" && <EvidenceView question={question} answer={answer} session={session} />}
      {view === "history" && <HistoryView question={question} />}
    </section>
  );
}

/** A folded part whose data is read from the server when it is opened. */
export function Folded({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && children}
    </details>
  );
}
