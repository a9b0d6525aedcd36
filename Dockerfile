# syntax=docker/dockerfile:1
# Parley in a container: built in one stage, run in another without npm's tools, as nobody in particular, on a
# root that may be read-only. Settings come as environment variables; DATA is the one place that is written to. How to
# run it is in docs/operating.md.

FROM node:24-bookworm-slim AS build
WORKDIR /parley
COPY package.json package-lock.json ./
# No package needs an install script at run time. Node 24 has SQLite built in, so the optional one stays out.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json .env.example README.md LICENSE ./
COPY bench bench
COPY commands commands
COPY seeds seeds
COPY src src
# The image holds what the package holds but docs, and no optional package: INDEX (LanceDB) cannot be used in it.
RUN npm pack --silent && mkdir /image && tar -xzf parley-*.tgz --strip-components=1 -C /image \
    && cp package-lock.json /image && cd /image \
    && npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="parley" \
      org.opencontainers.image.description="A Discord bot that answers questions about news articles only by quoting them" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production DATA=/data
WORKDIR /parley
COPY --from=build /image ./
RUN install -d -o node -g node /data
VOLUME /data
USER node
# Reached from outside with HEALTH_HOST=0.0.0.0 alone.
EXPOSE 4001
# With HEALTH_PORT=off or 0 nobody outside the program knows where to ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "const { HEALTH_HOST: host, HEALTH_PORT: set } = process.env; const port = (set || '').trim() || '4001'; const at = ['', '0.0.0.0', '::'].includes((host || '').trim()) ? '127.0.0.1' : host.trim(); if (port !== 'off' && port !== '0') fetch('http://' + (at.includes(':') ? '[' + at + ']' : at) + ':' + port + '/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/parley/dist/src/parley.js"]
CMD ["serve"]
