import type { ComponentType } from "react";
import { api } from "../api.js";
import { useLoaded } from "../store/use-loaded.js";
import { useWords } from "../words/use-words.js";
import { ProblemMessage } from "./problem-message.js";

/** A page whose code is loaded when it is first opened, again if the server could not be reached. */
export function Later<Given extends object>({
  name,
  load,
  given,
}: {
  name: string;
  load: () => Promise<ComponentType<Given>>;
  given: Given;
}) {
  const { frame } = useWords();
  const {
    value: Page,
    problem,
    reload,
  } = useLoaded(`page ${name}`, async (signal) => {
    try {
      return await load();
    } catch (error) {
      // The browser loads code without the page's `fetch`: this call tells the connection whether the server is away.
      await api.getLiveness({}, { signal }).catch(() => {});
      throw error;
    }
  });
  if (Page) return <Page {...given} />;
  if (problem) return <ProblemMessage problem={problem} retry={reload} />;
  return (
    <p className="quiet" role="status">
      {frame.loading}
    </p>
  );
}
