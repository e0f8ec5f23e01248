import { useEffect, useRef, useState } from "react";
import type { ResumeLines } from "../../../domain/export.js";
import { AS_PROPOSED, type ResumeChoice } from "../../../domain/resume-choice.js";
import type { SessionResource } from "../../../domain/session.js";
import { api } from "../api.js";
import { useLatest } from "../store/use-latest.js";
import { useLoaded } from "../store/use-loaded.js";

/** The exported résumé's lines, and the candidate's choice, which is stored with the session. */
export function useResumeChoice({ session_id, updated_at, resume_choice }: SessionResource) {
  const [chosen, setChosen] = useState<ResumeChoice | null>(null);
  const [answered, setAnswered] = useState<ResumeLines | null>(null);
  // Counts what was chosen and what of it was stored: lines that were asked for before are older than those that are shown.
  const changes = useRef(0);
  const { value, problem, reload } = useLoaded(`lines ${session_id} ${updated_at}`, async (signal) => {
    const query = { format: "resume_lines", part: "resume" } as const;
    const asked = changes.current;
    const lines = JSON.parse(
      new TextDecoder().decode(await api.exportSession({ session_id, query }, { signal })),
    ) as ResumeLines;
    if (asked === changes.current) setAnswered(lines);
    return lines;
  });
  const kept = useLatest(async (body: ResumeChoice) => {
    const stored = await api.chooseResume({ session_id, body });
    changes.current += 1;
    setAnswered(stored);
  });
  // Another window may have changed it in the meantime.
  useEffect(() => {
    const look = async () => {
      if (await kept.isKept()) {
        setChosen(null);
        reload();
      }
    };
    const onFocus = () => void look();
    addEventListener("focus", onFocus);
    return () => removeEventListener("focus", onFocus);
  }, [kept.isKept, reload]);
  const lines = answered ?? value;
  const choice = chosen ?? lines?.choice ?? resume_choice ?? AS_PROPOSED;
  const choose = (next: ResumeChoice) => {
    changes.current += 1;
    setChosen(next);
    kept.send(next);
  };
  return {
    lines,
    choice,
    choose,
    isKept: kept.isKept,
    problem: kept.problem ?? problem,
    retry: kept.problem ? () => choose(choice) : reload,
  };
}
