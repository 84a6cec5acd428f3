# The tag moves with Node.js's security releases; CI tests the same major version.
ARG NODE_IMAGE=node:24-slim

# TypeScript's compiler is an optional package for each platform, so the build must not leave these out.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY commands commands
COPY src src
RUN npm run -s build

# What runs the models and SQLite are optional packages too: --omit=optional here makes a smaller image that
# searches by words alone and keeps no feedback.
FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE}
WORKDIR /app
# Health is asked from outside, so not on the loopback address. What is written goes to /data.
ENV NODE_ENV=production \
    HEALTH_PORT=9090 \
    HEALTH_HOST=0.0.0.0 \
    VECTORS_DIR=/data/vectors
COPY LICENSE package.json ./
COPY corpus corpus
COPY models models
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN install -d -o 1000 -g 1000 /data
VOLUME /data
# node, by its number, so that Kubernetes can tell that it is not root.
USER 1000:1000
EXPOSE 8080 9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["node", "dist/src/health/probe.js"]
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["bot"]
