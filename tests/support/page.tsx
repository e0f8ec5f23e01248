import "./browser-globals.js";
import { selectAll } from "css-select";
import type { AnyNode, Element } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";
import { Router } from "wouter";
import type { SessionFeed } from "../../clients/web/store/session-feed.js";
import * as loading from "../../clients/web/store/use-loaded.js";
import { FeedProvider } from "../../clients/web/store/use-session.js";
import { en, type Words } from "../../clients/web/words/en.js";
import { WordsProvider } from "../../clients/web/words/use-words.js";

/** A part of the page as a candidate sees it before the first click. */
export interface Seen {
  markup: string;
  /** All words. */
  text: string;
  /** The words of each element that a selector finds. */
  texts(selector: string): string[];
  /** The values of an attribute of all elements that a selector finds; null where one lacks it. */
  attributes(selector: string, name: string): (string | null)[];
  /** The words of all buttons. */
  buttons: string[];
}

/** The feed of the session in which parts are rendered. */
export const FEED: SessionFeed = {
  read: () => ({ session: null, problem: null, progress: {} }),
  subscribe: () => () => {},
  refresh: async () => {},
};

/** Renders a part of the page once, with the words of a language and in a session that does not change. */
export function seen(part: ReactElement, words: Words = en): Seen {
  const markup = renderToStaticMarkup(
    <WordsProvider value={words}>
      <Router ssrPath="/">
        <FeedProvider value={FEED}>{part}</FeedProvider>
      </Router>
    </WordsProvider>,
  );
  const page = parseDocument(markup);
  const found = (selector: string) => selectAll<AnyNode, Element>(selector, page);
  const texts = (selector: string) => found(selector).map((one) => DomUtils.textContent(one).trim());
  return {
    markup,
    text: DomUtils.textContent(page),
    texts,
    attributes: (selector, name) => found(selector).map(({ attribs }) => attribs[name] ?? null),
    buttons: texts("button"),
  };
}

/** The server's answer to what a part loads, by the beginning of its name; an Error is a failure. What is not named is still loading. */
export function serverHas(answers: Record<string, unknown>): void {
  const answerTo = (key: string) => Object.entries(answers).find(([name]) => key.startsWith(name))?.[1] ?? null;
  vi.spyOn(loading, "useLoaded").mockImplementation(<Value,>(key: string) => {
    const answer = answerTo(key);
    return answer instanceof Error
      ? { value: null, problem: answer, reload: () => {} }
      : { value: answer as Value | null, problem: null, reload: () => {} };
  });
}
