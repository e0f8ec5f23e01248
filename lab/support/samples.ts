import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SAMPLES = new URL("../../examples/samples/", import.meta.url).pathname;

/** A sample résumé with its job and the text of its prepared replies. */
export interface SamplePair {
  resume: string;
  job: string;
  replies: string;
}

/** The pairs of samples: those with prepared replies, matched by the words of their names. */
export function samplePairs(): SamplePair[] {
  const files = readdirSync(SAMPLES);
  const read = (named: (file: string) => boolean) => readFileSync(join(SAMPLES, files.find(named) ?? ""), "utf8");
  return files.flatMap((file) => {
    const name = /^replies-(.*)\.json$/.exec(file)?.[1];
    if (!name) return [];
    return {
      resume: read((one) => one.startsWith(`${name}-`) && one.endsWith(".txt")),
      job: read((one) => one.startsWith(`job-${name === "nurse" ? "staff-nurse" : name}`)),
      replies: read((one) => one === file),
    };
  });
}
