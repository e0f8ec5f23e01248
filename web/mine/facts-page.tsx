import { useState } from "react";
import type { Fact } from "../../domain/fact.js";
import { api } from "../api.js";
import { saveFile } from "../export/save-file.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemNote } from "../parts/problem-note.js";
import { SureButton } from "../parts/sure-button.js";
import { forgetDrafts } from "../store/drafts.js";
import { useAction } from "../store/use-action.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { FactLine } from "./fact-line.js";

/** The most that the server lists at once. */
const MOST = 100;

/** What is remembered, and everything about the candidate. */
export function FactsPage() {
  const { facts: words } = useWords();
  const { value, problem, reload } = useLoaded("facts", readAll);
  return (
    <div className="mine">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.hint}</p>
      <ProblemNote problem={problem} retry={reload} />
      {value?.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="list">
        {value?.map((fact) => (
          <li key={fact.fact_id}>
            <FactLine fact={fact} onChange={reload} />
          </li>
        ))}
      </ul>
      <Everything onDeleted={reload} />
    </div>
  );
}

async function readAll(signal: AbortSignal): Promise<Fact[]> {
  const all: Fact[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: MOST, ...(cursor !== null && { cursor }) };
    const page = await api.listFacts({ query }, { signal });
    all.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return all;
}

function Everything({ onDeleted }: { onDeleted: () => void }) {
  const { facts: words } = useWords();
  const [isDeleted, setDeleted] = useState(false);
  const download = useAction(async () => {
    saveFile("everything.json", JSON.stringify(await api.getMe({}), null, 2), "application/json");
  });
  const remove = useAction(async () => {
    await api.deleteMe({});
    forgetDrafts("");
    forgetDrafts("", sessionStorage);
    setDeleted(true);
    onDeleted();
  });
  return (
    <section>
      <h2>{words.everything}</h2>
      <p className="hint">{words.everythingHint}</p>
      <div className="row">
        <button type="button" className="plain" onClick={() => void download.run()}>
          {words.download}
        </button>
        <SureButton
          question={words.deleteAllSure}
          yes={words.deleteAllYes}
          busy={remove.busy}
          onSure={() => void remove.run()}
        >
          {words.deleteAll}
        </SureButton>
      </div>
      <div role="status">{isDeleted && <p>{words.deletedAll}</p>}</div>
      <ProblemNote problem={download.problem ?? remove.problem} />
    </section>
  );
}
