# The server: docker build -t adaptive-answers . (compose.yaml shows several of them)
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The only install script that is needed is the bundler's: the database's native code is in its package.
RUN npm ci --ignore-scripts && npm rebuild esbuild
COPY . .
RUN node build.mjs && node image.mjs /image

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /image ./
# Others than this computer may only be served with API_KEYS or AUTH_JWKS_URL: without either it does not start.
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM: refuses new work, hands back what is running, and ends within ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "--max-semi-space-size=8", "dist/server/main.js"]
