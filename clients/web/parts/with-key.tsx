import { type FormEvent, type ReactNode, useState, useSyncExternalStore } from "react";
import { tabKey } from "../api.js";
import { useWords } from "../words/use-words.js";
import { PageTitle } from "./page-title.js";

/** The content, or the form for the key if the server requires one. */
export function WithKey({ children }: { children: ReactNode }) {
  const isWanted = useSyncExternalStore(tabKey.subscribe, tabKey.isWanted);
  return isWanted ? <KeyForm /> : children;
}

function KeyForm() {
  const { key: words } = useWords();
  const [key, setKey] = useState("");
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === "") return;
    tabKey.give(key);
    location.reload();
  };
  return (
    <main className="narrow">
      <PageTitle>{words.title}</PageTitle>
      <form onSubmit={enter}>
        <label htmlFor="key">{words.label}</label>
        <input
          id="key"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={key}
          onChange={({ target }) => setKey(target.value)}
        />
        <p className="quiet">{words.hint}</p>
        <button type="submit" className="main">
          {words.enter}
        </button>
      </form>
    </main>
  );
}
