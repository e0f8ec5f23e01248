import { useEffect, useRef } from "react";
import { restoreScroll } from "../store/scroll.js";

/** The heading of a page. It takes the focus when the page changes, so that a keyboard and a screen reader begin there. */
export function PageTitle({ children, name }: { children: string; name?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = name ?? children;
  useEffect(() => {
    document.title = `${shown} – adaptive answers`;
    heading.current?.focus({ preventScroll: true });
    restoreScroll();
  }, [shown]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
