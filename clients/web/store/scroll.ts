/* Where each address was scrolled to, so that the way back leads to the same place. */
const places = new Map<string, number>();
let isBack = false;

/** Remembers places as long as the page lives. */
export function keepPlaces(): void {
  history.scrollRestoration = "manual";
  addEventListener("scroll", () => places.set(location.hash, scrollY), { passive: true });
  addEventListener("popstate", () => {
    isBack = true;
  });
}

/** Scrolls to the top of a new page, or to the place that the way back leads to. */
export function takePlace(): void {
  scrollTo(0, isBack ? (places.get(location.hash) ?? 0) : 0);
  isBack = false;
}
