import { styleText } from "node:util";
import { MultiSelectPrompt } from "@clack/core";
import {
  limitOptions,
  S_BAR,
  S_CHECKBOX_ACTIVE,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  symbol,
} from "@clack/prompts";
import { answered } from "./asking.js";

/** One thing that can be ticked. */
interface Tickable {
  value: string;
  label: string;
}

/**
 * Asks which of these are ticked. Each tick is given to `keep` as it is made, so that Ctrl-C loses none. The prompt of @clack/prompts does not say
 * what is ticked before it ends.
 */
export async function ticked(
  message: string,
  { options, initial, keep }: { options: Tickable[]; initial: string[]; keep: (values: string[]) => void },
): Promise<string[]> {
  if (options.length === 0) return [];
  const prompt = new MultiSelectPrompt<Tickable>({
    options,
    initialValues: initial.filter((one) => options.some(({ value }) => value === one)),
    required: false,
    render() {
      const bar = styleText("gray", S_BAR);
      const head = `${bar}\n${symbol(this.state)}  ${message}`;
      const chosen = this.value ?? [];
      if (this.state === "submit" || this.state === "cancel") return `${head}\n${bar}  ${shortList(options, chosen)}`;
      const lines = limitOptions({
        options: this.options,
        cursor: this.cursor,
        columnPadding: 3,
        rowPadding: 3,
        style: ({ value, label }, isActive) => lineOf(label, chosen.includes(value), isActive),
      });
      return [head, ...lines.map((line) => `${bar}  ${line}`), ""].join("\n");
    },
  });
  // Registered after the prompt's own listeners: the tick is made by then.
  const keepNow = () => keep(prompt.value ?? []);
  prompt.on("cursor", keepNow);
  prompt.on("key", keepNow);
  return answered(await prompt.prompt()) ?? [];
}

function lineOf(label: string, isTicked: boolean, isActive: boolean): string {
  const box = isTicked
    ? styleText("green", S_CHECKBOX_SELECTED)
    : isActive
      ? styleText("cyan", S_CHECKBOX_ACTIVE)
      : styleText("dim", S_CHECKBOX_INACTIVE);
  return `${box} ${isActive ? label : styleText("dim", label)}`;
}

function shortList(options: Tickable[], chosen: string[]): string {
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return styleText("dim", labels.length === 0 ? "none" : labels.join(", "));
}
