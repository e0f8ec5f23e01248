import { useState } from "react";
import type { ExportFormat } from "../../../domain/export-formats.js";
import { api } from "../api.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { saveFile } from "../store/save-file.js";
import { useAction } from "../store/use-action.js";
import { useWords } from "../words/use-words.js";

const FORMATS = [
  ["docx", "docx"],
  ["pdf", "pdf"],
  ["markdown", "md"],
] as const satisfies [ExportFormat, string][];

/** The files of a document that has a page of its own. */
export function DocumentFiles({ sessionId, part }: { sessionId: string; part: "letter" | "interview" }) {
  const { formats } = useWords();
  const [saved, setSaved] = useState("");
  const save = useAction(async (_key: string, format: ExportFormat, name: string) => {
    const body = await api.exportSession({ session_id: sessionId, query: { format, part } });
    saveFile(name, body, "application/octet-stream");
    setSaved(name);
  });
  return (
    <div className="row">
      {FORMATS.map(([format, extension]) => (
        <button
          key={format}
          type="button"
          className="plain"
          onClick={() => void save.run(format, `${part}.${extension}`)}
        >
          {formats[format].label}
        </button>
      ))}
      <span className="heard" role="status">
        {saved}
      </span>
      <ProblemMessage problem={save.problem} />
    </div>
  );
}
