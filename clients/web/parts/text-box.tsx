import type { ReactNode } from "react";

/** A text with its own line ends, which scrolls in its box where it is long. */
export function TextBox({ className = "", children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <pre className={`text ${className}`} tabIndex={0}>
      {children}
    </pre>
  );
}
