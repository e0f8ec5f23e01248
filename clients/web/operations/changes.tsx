import type { OperatorChange, RuleInShort } from "../../../domain/operator-change.js";
import { time } from "./format.js";
import { Table } from "./table.js";

/** What operators changed and who did, closed at first. */
export function Changes({ changes }: { changes: OperatorChange[] }) {
  return (
    <details className="behind">
      <summary>Who changed what ({changes.length})</summary>
      {changes.length === 0 ? (
        <p className="quiet">No operator has changed anything yet.</p>
      ) : (
        <Table
          caption="Changes by operators"
          columns={["Time", "Who", "What", "From", "To"]}
          rows={changes.map((change) => [time(change.at), change.by, ...whatOf(change)])}
        />
      )}
    </details>
  );
}

function whatOf(change: OperatorChange): string[] {
  switch (change.kind) {
    case "flag":
      return [change.name, ruleIn(change.from), ruleIn(change.to)];
    case "alert_pause":
      return ["pause of the alerts", until(change.from), until(change.to)];
    case "erasure":
      return ["erased everything of their own", "", ""];
  }
}

function ruleIn(rule: RuleInShort | null): string {
  if (rule === null) return "not set";
  const { enabled, percentage, allow, deny } = rule;
  if (!enabled) return "off";
  const lists = [...(allow > 0 ? [`${allow} always`] : []), ...(deny > 0 ? [`${deny} never`] : [])];
  return [percentage === 100 ? "on" : `${percentage} %`, ...lists].join(", ");
}

function until(at: string | null): string {
  return at === null ? "none" : `until ${time(at)}`;
}
