import "./without-eval.js";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { keepFocus } from "./store/focus.js";
import { keepScroll } from "./store/scroll.js";
import { firstLanguage, LANGUAGES } from "./words/languages.js";
// With all alphabets; the browser loads only those that the text has.
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/parts.css";
import "./style/pages.css";

const page = document.getElementById("page");
if (page) {
  keepScroll();
  // The browser would open a file that is dropped outside the input, and leave the page.
  for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
  keepFocus(page);
  const language = firstLanguage();
  createRoot(page).render(<App first={{ language, words: await LANGUAGES[language].load() }} />);
}
