import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { z } from "zod";
import type { ItemProgress, LearningPlan } from "../../../domain/learning.js";
import { api } from "../api.js";
import { PlanView } from "../parts/plan-view.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { Voice } from "../parts/voice.js";
import { saveFile } from "../store/save-file.js";
import { useAction } from "../store/use-action.js";
import { useWords } from "../words/use-words.js";

/** One plan: resources, dates, progress, and the lines that a résumé may have about it. */
export function PlanCard({ plan, onChange }: { plan: LearningPlan; onChange: () => void }) {
  const { plans: words } = useWords();
  const [, navigate] = useLocation();
  const { plan_id, session_id, gap_title, job_title, status, resources, web_resources, timeline, offer, resume_line } =
    plan;
  const change = useAction(async (_key: string, abandoned: boolean) => {
    await api.changePlan({ plan_id, body: { status: abandoned ? "abandoned" : "in_progress" } });
    onChange();
  });
  const calendar = useAction(async () => saveFile("learning.ics", await api.getCalendar({ plan_id }), "text/calendar"));
  const again = useAction(async (idempotencyKey: string) => {
    if (!offer) return;
    const { question_id, kind, choice } = offer;
    await api.reply({ session_id, question_id, body: { kind, choice } }, { idempotencyKey });
    navigate(`/sessions/${session_id}/questions/${question_id.slice(session_id.length + 1)}`);
  });
  return (
    <section className="plan">
      <h2>{words.for(gap_title, job_title)}</h2>
      <p className="row">
        <span className="quiet">{words.status[status]}</span>
        <Link href={`/sessions/${session_id}/questions/${plan.question_id.slice(session_id.length + 1)}`}>
          {words.toQuestion}
        </Link>
      </p>
      <PlanView resources={resources} web={web_resources} timeline={timeline} />
      {[...resources, ...web_resources].map(({ resource_id, title }) => (
        <ProgressForm
          key={resource_id}
          planId={plan_id}
          title={title}
          item={plan.progress.find((one) => one.resource_id === resource_id) ?? null}
          resourceId={resource_id}
          onChange={onChange}
        />
      ))}
      <h3>{words.line}</h3>
      {resume_line ? <Voice of="own">{resume_line}</Voice> : <p className="quiet">{words.noLine}</p>}
      <div className="row">
        {offer && (
          <button type="button" onClick={() => void again.run()}>
            {words.offer}
          </button>
        )}
        <button type="button" className="plain" onClick={() => void calendar.run()}>
          {words.calendar}
        </button>
        <button type="button" className="plain" onClick={() => void change.run(status !== "abandoned")}>
          {status === "abandoned" ? words.takeUp : words.giveUp}
        </button>
      </div>
      <ProblemMessage problem={change.problem ?? calendar.problem ?? again.problem} />
    </section>
  );
}

function ProgressForm({
  planId,
  title,
  item,
  resourceId,
  onChange,
}: {
  planId: string;
  title: string;
  item: z.infer<typeof ItemProgress> | null;
  resourceId: string;
  onChange: () => void;
}) {
  const { plans: words } = useWords();
  const [percent, setPercent] = useState(item?.percent ?? 0);
  const [evidence, setEvidence] = useState(item?.evidence ?? "");
  const [isSaved, setSaved] = useState(false);
  const save = useAction(async () => {
    const progress = [{ resource_id: resourceId, percent, evidence: evidence.trim() }];
    await api.changePlan({ plan_id: planId, body: { progress } });
    setSaved(true);
    onChange();
  });
  return (
    <details className="fold">
      <summary>
        {title} <span className="quiet">{item?.percent ?? 0} %</span>
      </summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <label className="field">
          {words.progress}: {percent} %
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={percent}
            onChange={({ target }) => setPercent(Number(target.value))}
          />
        </label>
        <label className="field">
          {words.evidence}
          <textarea rows={2} value={evidence} onChange={({ target }) => setEvidence(target.value)} />
        </label>
        <ProblemMessage problem={save.problem} />
        <button type="submit">{words.save}</button>
        <div role="status">{isSaved && words.saved}</div>
      </form>
    </details>
  );
}
