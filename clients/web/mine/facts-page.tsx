import { useState } from "react";
import { readAll } from "../../../domain/contract/read-all.js";
import type { Fact } from "../../../domain/fact.js";
import { personKey } from "../../../domain/person.js";
import { api } from "../api.js";
import { PageTitle } from "../parts/page-title.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { SureButton } from "../parts/sure-button.js";
import { forgetDrafts } from "../store/drafts.js";
import { saveFile } from "../store/save-file.js";
import { tabStorage } from "../store/storage.js";
import { useAction } from "../store/use-action.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { FactLine } from "./fact-line.js";

/** The remembered facts, and all stored data of the candidate. */
export function FactsPage() {
  const { facts: words } = useWords();
  const { value, problem, reload } = useLoaded("facts", (signal) =>
    readAll((query) => api.listFacts({ query }, { signal })),
  );
  return (
    <div className="mine">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.hint}</p>
      <ProblemMessage problem={problem} retry={reload} />
      {value?.length === 0 && <p className="quiet">{words.none}</p>}
      {value && <Facts facts={value} onChange={reload} />}
      <Everything onDeleted={reload} />
    </div>
  );
}

/** The facts of one person at a time, the person of the newest fact first. Facts of earlier releases name nobody, and are shown for each person. */
function Facts({ facts, onChange }: { facts: Fact[]; onChange: () => void }) {
  const { facts: words } = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const people = peopleIn(facts);
  const shown = people.find(({ key }) => key === chosen) ?? people[0];
  return (
    <>
      {people.length > 1 && (
        <div className="tabs">
          {people.map(({ key, name }) => (
            <button key={key} type="button" aria-pressed={key === shown?.key} onClick={() => choose(key)}>
              {name || words.nobody}
            </button>
          ))}
        </div>
      )}
      <ul className="list">
        {facts
          .filter(({ person }) => person === null || personKey(person) === shown?.key)
          .map((fact) => (
            <li key={fact.fact_id}>
              <FactLine fact={fact} onChange={onChange} />
            </li>
          ))}
      </ul>
    </>
  );
}

// Each once, as named last.
function peopleIn(facts: Fact[]): { key: string; name: string }[] {
  const people = new Map<string, string>();
  for (const { person } of facts)
    if (person !== null && !people.has(personKey(person))) people.set(personKey(person), person);
  return [...people].map(([key, name]) => ({ key, name }));
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
    forgetDrafts("", tabStorage);
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
      <ProblemMessage problem={download.problem ?? remove.problem} />
    </section>
  );
}
