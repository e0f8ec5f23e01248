/** The address of a link as it is shown: without the scheme of a mail or telephone address. Null for links within the document and for code. */
export function shownAddress(href: string): string | null {
  const given = href.trim();
  const scheme = (given.split(":", 1)[0] ?? "").toLowerCase();
  if (scheme === "mailto" || scheme === "tel") return given.slice(scheme.length + 1).split("?", 1)[0] || null;
  return /^https?:\/\/\S+$/i.test(given) ? given : null;
}

/** True if a text shows an address already, with or without its scheme. */
export function showsAddress(text: string, address: string): boolean {
  const bare = (one: string) => one.toLowerCase().replace(/^https?:\/\/|[\s/]+$|\s/g, "");
  return bare(text).includes(bare(address));
}
