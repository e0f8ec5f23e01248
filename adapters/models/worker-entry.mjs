import { parentPort } from "node:worker_threads";
import { Tiktoken } from "js-tiktoken/lite";
import ranks from "js-tiktoken/ranks/o200k_base";

/* Counts tokens in a worker thread: loading the tables takes half a second, which would block the event loop. */
const encoder = new Tiktoken(ranks);
// The time for a run of letters without a break grows with the square of its length: longer runs are counted piece by piece.
const LONG_RUN = /\S{40}/g;
parentPort?.on("message", ({ id, text }) => {
  parentPort?.postMessage({ id, tokens: encoder.encode(text.replace(LONG_RUN, "$& "), "all").length });
});
