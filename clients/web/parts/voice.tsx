import type { ReactNode } from "react";

/** The words of somebody else than the page: of the job, or of the candidate. */
export function Voice({ of, label, children }: { of: "job" | "own"; label?: string; children: ReactNode }) {
  return (
    <figure className={`voice ${of}`}>
      {label && <figcaption>{label}</figcaption>}
      <blockquote>{children}</blockquote>
    </figure>
  );
}
