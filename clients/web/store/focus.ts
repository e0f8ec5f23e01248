/*
 * When an action removes the button that had the focus, a browser moves the focus to nothing: the keyboard would start at the top again, and a
 * screen reader would fall silent. Here the closest remaining ancestor receives it.
 */

/** Keeps the focus inside `root` for as long as the page lives. */
export function keepFocus(root: HTMLElement): void {
  let around: HTMLElement[] = [];
  root.addEventListener("focusin", ({ target }) => {
    around = ancestorsOf(target as HTMLElement);
  });
  new MutationObserver(() => {
    const [last] = around;
    if (!last || last.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
    const left = around.find((one) => one.isConnected);
    around = [];
    if (left) focusIn(left);
  }).observe(root, { childList: true, subtree: true });
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one; one = one.parentElement) found.push(one);
  return found;
}

// The part that the action has changed, if it is marked; else the heading of the remaining part.
function focusIn(left: HTMLElement): void {
  const target =
    left.querySelector<HTMLElement>("[data-part]") ?? left.querySelector<HTMLElement>("h1, h2, h3") ?? left;
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
