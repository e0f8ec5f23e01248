// Preloaded into a server: on SIGUSR2 it throws where nobody catches it, with a confidential text that must not be logged.
process.on("SIGUSR2", () => {
  throw Object.assign(new TypeError("canary of a candidate"), { code: "ECANARY" });
});
