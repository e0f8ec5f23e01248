import "../without-eval.js";
import { createRoot } from "react-dom/client";
import { WithKey } from "../parts/with-key.js";
import { en } from "../words/en.js";
import { WordsProvider } from "../words/use-words.js";
import { OperationsPage } from "./operations-page.js";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "uplot/dist/uPlot.min.css";
import "../style/tokens.css";
import "../style/base.css";
import "../style/parts.css";
import "../style/operations.css";

// Operators' terms are English, as in the API and the documentation.
const page = document.getElementById("page");
if (page)
  createRoot(page).render(
    <WordsProvider value={en}>
      <WithKey>
        <OperationsPage />
      </WithKey>
    </WordsProvider>,
  );
