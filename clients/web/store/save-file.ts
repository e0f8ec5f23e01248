/** Gives the browser a file to save. */
export function saveFile(name: string, body: Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([body as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the address by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url));
}
