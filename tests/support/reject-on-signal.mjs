// Preloaded into a server: on SIGUSR2 it causes an unhandled rejection, with a confidential text that must not be logged.
process.on("SIGUSR2", () => void Promise.reject(new Error("canary of a candidate")));
