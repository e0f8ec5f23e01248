import { defineConfig } from "vite";

/** `npm run dev:web` serves the page with live reload, in front of a program on the usual port. */
// biome-ignore lint/style/noDefaultExport: vite reads its configuration from the default export.
export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the app can be mounted below any path.
  base: "./",
  build: {
    rollupOptions: {
      input: ["index.html", "operations.html"].map((file) => `${import.meta.dirname}/${file}`),
      // What configures zod stands with it, before every file with schemas, however these are divided.
      output: { manualChunks: (id) => (/node_modules\/zod\/|without-eval/.test(id) ? "zod" : null) },
    },
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
  logLevel: "warn",
});
