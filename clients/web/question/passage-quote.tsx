import { useEffect, useRef } from "react";
import { TextBox } from "../parts/text-box.js";

/** A text with one passage marked and scrolled into view. The span counts code points. */
export function PassageQuote({ text, start, end }: { text: string; start: number; end: number }) {
  const mark = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage must be scrolled into view.
  useEffect(() => {
    const [passage, box] = [mark.current, mark.current?.parentElement];
    if (passage && box) box.scrollTop = passage.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [text, start]);
  const points = [...text];
  return (
    <TextBox>
      {points.slice(0, start).join("")}
      <mark ref={mark}>{points.slice(start, end).join("")}</mark>
      {points.slice(end).join("")}
    </TextBox>
  );
}
