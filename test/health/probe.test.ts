import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { startHealthServer } from '../../src/health/healthServer.ts';
import { createMetrics } from '../../src/health/metrics.ts';

/** The exit code of the built probe. */
function probe(environment: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['dist/src/health/probe.js'], { env: environment });
    child.on('close', (code) => resolve(code ?? -1));
  });
}
const metrics = createMetrics({
  version: '0',
  names: [],
  inFlight: () => 0,
  cables: () => 0,
  answers: () => 0,
});

describe('the probe of the container', () => {
  it.each(['127.0.0.1', '0.0.0.0', ''])('tells life from death, on %j', async (host) => {
    const server = await startHealthServer({
      port: 0,
      host: host || '127.0.0.1',
      notReady: () => 'not yet',
      metrics,
    });
    const environment = { HEALTH_PORT: String(server.port), HEALTH_HOST: host };
    expect(await probe(environment)).toBe(0);
    await server.stop(0);
    expect(await probe(environment)).toBe(1);
  });

  it('has nothing to ask where nothing is told', async () => {
    expect(await probe({})).toBe(0);
    expect(await probe({ HEALTH_PORT: ' ' })).toBe(0);
  });
});
