import { Link } from "wouter";
import type { EvidenceBundle } from "../../../domain/export.js";
import { type ExportFormat, type ExportPart, PAGE_FORMATS } from "../../../domain/export-formats.js";
import { LINES_PER_POST, withoutIds } from "../../../domain/resume-choice.js";
import { keyOf, type SessionResource, titleOf } from "../../../domain/session.js";
import { api } from "../api.js";
import { AsPrinted } from "../document/as-printed.js";
import { useDocument } from "../document/use-document.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { saveFile } from "../store/save-file.js";
import { useAction } from "../store/use-action.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { FinishedPage } from "./finished-page.js";
import { ResumePreview } from "./resume-preview.js";
import { useResumeChoice } from "./use-resume-choice.js";

const TYPE = "application/octet-stream";

/** The résumé as it will look, the items left out with reasons, and the files. */
export function ExportPage({ session }: { session: SessionResource }) {
  const words = useWords();
  const { session_id } = session;
  const resume = useResumeChoice(session);
  const { lines, choice, choose } = resume;
  const page = useDocument(session, "page");
  const { value, problem, reload } = useLoaded(`export ${session_id} ${session.updated_at}`, async (signal) => {
    const [bundle, before] = await Promise.all([
      api.exportSession({ session_id, query: { format: "evidence" } }, { signal }),
      api.getResume({ session_id }, { signal }),
    ]);
    return { bundle: JSON.parse(new TextDecoder().decode(bundle)) as EvidenceBundle, before: before.text };
  });
  return (
    <div className="export">
      <p className="place">
        <Link href="/">{words.question.back}</Link>
      </p>
      <PageTitle>{words.exporting.title}</PageTitle>
      {session.status === "ready" && <FinishedPage page={page} />}
      <Files sessionId={session_id} isKept={resume.isKept} />
      <AsPrinted
        sessionId={session_id}
        part="resume"
        version={`${session.updated_at} ${JSON.stringify(choice)}`}
        isKept={resume.isKept}
      />
      <Withdrawn session={session} />
      <ProblemMessage problem={resume.problem} retry={resume.retry} />
      <ProblemMessage problem={problem} retry={reload} />
      {value && lines && (
        <>
          {lines.ignored.length > 0 && (
            <div className="note warn">
              <p>{words.exporting.ignored(lines.ignored.length)}</p>
              <button type="button" onClick={() => choose(withoutIds(choice, lines.ignored))}>
                {words.exporting.forgetIgnored}
              </button>
            </div>
          )}
          <LinesPerPost lines={choice.lines_per_post} set={(lines_per_post) => choose({ ...choice, lines_per_post })} />
          <ResumePreview
            sessionId={session_id}
            before={value.before}
            after={lines.lines}
            choice={choice}
            choose={choose}
          />
          <LeftOut leftOut={[...lines.left_out, ...value.bundle.left_out]} />
        </>
      )}
    </div>
  );
}

const CHOICES = [3, 4, 5, 6, 8, 10, LINES_PER_POST, 15, 20, 50];

/** The candidate's choice of how many new lines the résumé has under a post. */
function LinesPerPost({ lines, set }: { lines: number; set: (lines: number) => void }) {
  const { exporting: words } = useWords();
  return (
    <p className="lines-per-post">
      <label>
        {words.linesPerPost}{" "}
        <select value={lines} onChange={({ target }) => set(Number(target.value))}>
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>{" "}
      <span className="quiet small">{words.linesPerPostHint}</span>
    </p>
  );
}

function Withdrawn({ session }: { session: SessionResource }) {
  const { exporting: words } = useWords();
  const concerned = session.questions.filter(({ withdrawn_facts }) => withdrawn_facts.length > 0);
  if (concerned.length === 0) return null;
  return (
    <div className="note warn">
      <p>{words.withdrawn}</p>
      {concerned.map((question) => (
        <Link key={question.question_id} href={`/questions/${keyOf(question)}`}>
          {titleOf(session, question)}
        </Link>
      ))}
    </div>
  );
}

// A file is made after the choice has been stored.
function Files({ sessionId, isKept }: { sessionId: string; isKept: () => Promise<boolean> }) {
  const { exporting: words, formats } = useWords();
  const save = useAction(async (_key: string, format: ExportFormat, part: ExportPart, name: string) => {
    if (!(await isKept())) return;
    const body = await api.exportSession({ session_id: sessionId, query: { format, part } });
    saveFile(name, body, TYPE);
  });
  return (
    <section>
      <h2>{words.files}</h2>
      <ul className="files">
        {PAGE_FORMATS.map(({ format, extension, part, file, isMain }) => (
          <li key={format}>
            <button
              type="button"
              className={isMain ? "main" : "plain"}
              onClick={() => void save.run(format, part, `${file}.${extension}`)}
            >
              {formats[format].label}
            </button>
            <span className="quiet small">{formats[format].hint}</span>
          </li>
        ))}
        <li>
          <button type="button" className="plain" onClick={() => void save.run("docx", "answers", "answers.docx")}>
            {words.answersFile}
          </button>
        </li>
      </ul>
      <ProblemMessage problem={save.problem} />
    </section>
  );
}

function LeftOut({ leftOut }: { leftOut: EvidenceBundle["left_out"] }) {
  const { exporting: words } = useWords();
  return (
    <section>
      <h2>{words.leftOut}</h2>
      {leftOut.length === 0 && <p className="quiet">{words.nothingLeftOut}</p>}
      <ul>
        {leftOut.map(({ what, why }) => (
          <li key={what + why}>
            {what} <span className="quiet">– {why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
