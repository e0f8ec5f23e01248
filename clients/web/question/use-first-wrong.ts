import { useEffect, useRef } from "react";

/** Focuses the first invalid field after a form has been refused. */
export function useFirstWrong(problem: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[aria-invalid='true'], .wrong ~ .options input")?.focus();
  }, [problem]);
  return form;
}
