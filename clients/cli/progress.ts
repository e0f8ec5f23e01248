import type { StreamEvent } from "../../domain/event.js";
import { stageLabel } from "../../domain/stages.js";

/** Shows the graph's current stage on one line. Silent if the output is not a terminal. */
export function createProgress(output: NodeJS.WriteStream) {
  const write = (text: string) => {
    if (output.isTTY) output.write(`\r\u001b[K${text}`);
  };
  return {
    show({ type, data }: StreamEvent): void {
      if (type !== "stage") return;
      const said = stageLabel(data.node);
      if (data.state === "started" && said) write(`… ${said.toLowerCase()}`);
      else if (data.state !== "started") write("");
    },
    clear: () => write(""),
  };
}
