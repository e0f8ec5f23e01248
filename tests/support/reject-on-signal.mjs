// Preloaded into a server: on SIGUSR2 a promise is rejected that nobody waits for, with a text that is nobody's to read.
process.on("SIGUSR2", () => void Promise.reject(new Error("canary of a candidate")));
