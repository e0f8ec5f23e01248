import type { ReactNode } from "react";

/** A text with its own line ends; a long text scrolls inside its box. */
export function TextBox({ className = "", children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable with a keyboard.
    <pre className={`text ${className}`} tabIndex={0}>
      {children}
    </pre>
  );
}
