/* The scroll position of each address, so that going back restores it. */
const places = new Map<string, number>();
let isBack = false;

/** Remembers scroll positions as long as the page lives. */
export function keepPlaces(): void {
  history.scrollRestoration = "manual";
  addEventListener("scroll", () => places.set(location.hash, scrollY), { passive: true });
  addEventListener("popstate", () => {
    isBack = true;
  });
}

/** Scrolls to the top of a new page, or to the earlier position when going back. */
export function takePlace(): void {
  scrollTo(0, isBack ? (places.get(location.hash) ?? 0) : 0);
  isBack = false;
}
