import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { USE_ANYWAY } from "../../../domain/contract/refusals.js";
import { ApiProblem } from "../../typescript/problem.js";
import { api } from "../api.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { forgetDrafts } from "../store/drafts.js";
import { tabStorage } from "../store/storage.js";
import { useAction } from "../store/use-action.js";
import { useDraft } from "../store/use-draft.js";
import { refusalWords } from "../words/refusal-words.js";
import { useWords } from "../words/use-words.js";
import { ApplicationList } from "./application-list.js";
import { DocumentInput } from "./document-input.js";
import { formOf, type Given, isGiven, NOTHING } from "./documents.js";
import { KeptInput } from "./kept-input.js";
import { ProviderNote } from "./provider-note.js";
import { SAMPLES, type Sample } from "./samples.js";
import { chosenOptions, NO_OPTIONS, StartOptions } from "./start-options.js";
import { useKept } from "./use-kept.js";

const DRAFT = "start";

/** The first page: two documents in, a session out. */
export function StartPage() {
  const words = useWords();
  const { start } = words;
  const [, navigate] = useLocation();
  // Kept in this tab: a reload loses no pasted text. A file cannot be kept.
  const [texts, setTexts, forgetTexts] = useDraft(DRAFT, { resume: "", job: "" }, tabStorage);
  const [files, setFiles] = useState<{ resume: File | null; job: File | null }>({ resume: null, job: null });
  const [options, setOptions] = useState(NO_OPTIONS);
  const [sampling, setSampling] = useState<"loaded" | "loading" | "begin">("loaded");
  const [proposed, setProposed] = useState<Sample | null>(null);
  const [isFromSample, setFromSample] = useState(false);
  const hasOwn =
    !isFromSample && (texts.resume !== "" || texts.job !== "" || files.resume !== null || files.job !== null);
  const [isMissing, setMissing] = useState(false);
  const { kept, reload: readKept } = useKept();
  const [wantsAnother, setWantsAnother] = useState(false);
  const usesKept = kept !== null && !wantsAnother && texts.resume === "" && files.resume === null;
  const given = (name: "resume" | "job"): Given => {
    const file = files[name];
    if (name === "resume" && usesKept) return { kind: "kept" };
    return file ? { kind: "file", file } : texts[name] === "" ? NOTHING : { kind: "text", text: texts[name] };
  };
  const begin = useAction(async (key: string, asGiven: boolean) => {
    const form = formOf(given("resume"), given("job"), {
      ...chosenOptions(options, words.code),
      as_given: String(asGiven),
    });
    const { session_id } = await api.startSession({ body: form }, { idempotencyKey: key, respondAsync: true });
    forgetTexts();
    forgetDrafts(DRAFT, tabStorage);
    navigate(`/sessions/${session_id}/reading`);
  });
  const change = (name: "resume" | "job", next: Given) => {
    begin.clear();
    setMissing(false);
    setFromSample(false);
    setFiles({ ...files, [name]: next.kind === "file" ? next.file : null });
    setTexts({ ...texts, [name]: next.kind === "text" ? next.text : "" });
  };
  const send = (asGiven: boolean) => {
    if (sampling === "loading") return setSampling("begin");
    if (!isGiven(given("resume")) || !isGiven(given("job"))) return setMissing(true);
    void begin.run(asGiven);
  };
  const trySample = async (sample: Sample) => {
    setProposed(null);
    setFromSample(true);
    begin.clear();
    setMissing(false);
    setSampling("loading");
    setFiles({ resume: null, job: null });
    setTexts(await sample.load());
    setSampling((now) => (now === "begin" ? now : "loaded"));
  };
  const exchange = () => {
    begin.clear();
    setTexts({ resume: texts.job, job: texts.resume });
    setFiles({ resume: files.job, job: files.resume });
  };
  // A click on the start button before the sample was loaded takes effect when it is.
  const isDue = sampling === "begin" && isGiven(given("resume")) && isGiven(given("job"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sample has loaded.
  useEffect(() => {
    if (!isDue) return;
    setSampling("loaded");
    void begin.run(false);
  }, [isDue]);
  const unusual = unusualIn(begin.problem);
  const missing = (name: "resume" | "job") => (isMissing && !isGiven(given(name)) ? start.missing : undefined);
  return (
    <div className="start">
      <PageTitle>{start.title}</PageTitle>
      <p className="lead">{start.intro}</p>
      <ProviderNote />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(false);
        }}
      >
        <div className="two">
          {kept && usesKept && <KeptInput kept={kept} another={() => setWantsAnother(true)} forgotten={readKept} />}
          {(usesKept ? (["job"] as const) : (["resume", "job"] as const)).map((name) => (
            <DocumentInput
              key={name}
              label={start[name]}
              hint={name === "resume" ? start.pasteResume : start.pasteJob}
              given={given(name)}
              problem={missing(name)}
              onChange={(next) => change(name, next)}
            />
          ))}
        </div>
        <div className="samples">
          <p>
            {start.samples} <span className="quiet small">{start.sampleHint}</span>
          </p>
          <div className="row">
            {SAMPLES.map((sample) => (
              <button
                key={sample.title}
                type="button"
                className="chip"
                onClick={() => (hasOwn ? setProposed(sample) : void trySample(sample))}
              >
                {sample.title}
              </button>
            ))}
          </div>
        </div>
        {proposed && (
          <div className="note warn" role="alert">
            <p>{start.replaceSure}</p>
            <div className="row">
              <button type="button" onClick={() => void trySample(proposed)}>
                {start.replace}: {proposed.title}
              </button>
              <button type="button" className="plain" onClick={() => setProposed(null)}>
                {words.facts.cancel}
              </button>
            </div>
          </div>
        )}
        <StartOptions options={options} onChange={setOptions} />
        {unusual ? (
          <div className="note warn" role="alert">
            <strong>{start.unusual}</strong>
            <ul>
              {unusual.map(({ path, message }) => (
                <li key={path + message}>
                  {refusalWords(words, message) ?? `${path === "job" ? start.job : start.resume}: ${message}`}
                </li>
              ))}
            </ul>
            <div className="row">
              <button type="button" onClick={() => send(true)}>
                {start.anyway}
              </button>
              <button type="button" className="plain" onClick={exchange}>
                {start.exchange}
              </button>
            </div>
          </div>
        ) : (
          <ProblemMessage problem={begin.problem} />
        )}
        <button type="submit" className="main" aria-disabled={begin.busy}>
          {begin.busy ? start.beginning : start.begin}
        </button>
      </form>
      <ApplicationList />
    </div>
  );
}

// The unusual property of the documents, if they may still be used; else null.
function unusualIn(problem: unknown): { path: string; message: string }[] | null {
  if (!(problem instanceof ApiProblem) || problem.code !== "input_invalid") return null;
  const errors = problem.details.errors ?? [];
  if (errors.length === 0 || !errors.every(({ message }) => message.endsWith(USE_ANYWAY))) return null;
  return errors.map(({ path, message }) => ({ path, message: message.slice(0, -USE_ANYWAY.length) }));
}
