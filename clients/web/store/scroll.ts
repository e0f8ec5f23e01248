/* The scroll position of each address, so that going back restores it. */
const positions = new Map<string, number>();
let isBack = false;

/** Remembers scroll positions as long as the page lives. */
export function keepScroll(): void {
  history.scrollRestoration = "manual";
  addEventListener("scroll", () => positions.set(location.hash, scrollY), { passive: true });
  addEventListener("popstate", () => {
    isBack = true;
  });
}

/** Scrolls to the top of a new page, or to the earlier position when going back. */
export function restoreScroll(): void {
  scrollTo(0, isBack ? (positions.get(location.hash) ?? 0) : 0);
  isBack = false;
}
