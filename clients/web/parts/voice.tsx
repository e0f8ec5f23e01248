import type { ReactNode } from "react";

/** Words that are not the page's own: those of the job, or of the candidate. */
export function Voice({ of, label, children }: { of: "job" | "own"; label?: string; children: ReactNode }) {
  return (
    <figure className={`voice ${of}`}>
      {label && <figcaption>{label}</figcaption>}
      <blockquote>{children}</blockquote>
    </figure>
  );
}
