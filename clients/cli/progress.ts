import type { StreamEvent } from "../../domain/event.js";

const STAGE_LABELS: Record<string, string> = {
  readResume: "reading the résumé",
  readJob: "reading the job",
  findGaps: "finding the gaps",
  recallFacts: "looking up what you said earlier",
  writeQuestions: "writing the questions",
  draftAnswer: "drafting",
  judgeAnswer: "judging",
  checkGrounding: "checking every claim",
  repairAnswer: "repairing",
  refineAnswer: "adding the new facts",
  rankResources: "ranking what you could learn from",
};

/** Shows the graph's current stage on one line. Silent if the output is not a terminal. */
export function createProgress(output: NodeJS.WriteStream) {
  const write = (text: string) => {
    if (output.isTTY) output.write(`\r\u001b[K${text}`);
  };
  return {
    show({ type, data }: StreamEvent): void {
      if (type !== "stage") return;
      const said = STAGE_LABELS[data.node];
      if (data.state === "started" && said) write(`… ${said}`);
      else if (data.state !== "started") write("");
    },
    clear: () => write(""),
  };
}
