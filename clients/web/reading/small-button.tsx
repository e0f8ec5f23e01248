/** A small button for a correction; while one is being made, it says so and does nothing. */
export function SmallButton({
  busy,
  onClick,
  className = "plain small",
  children,
}: {
  busy: boolean;
  onClick: () => void;
  className?: string;
  children: string;
}) {
  return (
    <button type="button" className={className} aria-disabled={busy} onClick={onClick}>
      {children}
    </button>
  );
}
