import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from '../../src/health/metrics.ts';

const metricsOf = (inFlight = 0): Metrics =>
  createMetrics({
    version: '1.2.3',
    names: ['ask', 'cite'],
    inFlight: () => inFlight,
    cables: () => 2,
    answers: () => 40,
  });
const lines = async (metrics: Metrics): Promise<string[]> => (await metrics.text()).split('\n');

describe('createMetrics', () => {
  it('counts by command and outcome', async () => {
    const metrics = metricsOf();
    metrics.ended({ name: 'ask', outcome: 'answered', ms: 40 });
    metrics.ended({ name: 'ask', outcome: 'answered', ms: 2500 });
    metrics.ended({ name: 'cite', outcome: 'late', ms: 3100 });
    const text = await lines(metrics);
    expect(text).toContain('attache_interactions_total{command="ask",outcome="answered"} 2');
    expect(text).toContain('attache_interactions_total{command="cite",outcome="late"} 1');
  });

  it('measures in seconds', async () => {
    const metrics = metricsOf();
    metrics.ended({ name: 'ask', outcome: 'answered', ms: 40 });
    metrics.ended({ name: 'ask', outcome: 'answered', ms: 2500 });
    const text = await lines(metrics);
    expect(text).toContain('attache_interaction_seconds_bucket{le="0.025",command="ask"} 0');
    expect(text).toContain('attache_interaction_seconds_bucket{le="0.05",command="ask"} 1');
    expect(text).toContain('attache_interaction_seconds_bucket{le="3",command="ask"} 2');
    expect(text).toContain('attache_interaction_seconds_sum{command="ask"} 2.54');
  });

  it('shows how things are now', async () => {
    const text = await lines(metricsOf(3));
    expect(text).toContain('attache_interactions_in_flight 3');
    expect(text).toContain('attache_corpus_cables 2');
    expect(text).toContain('attache_corpus_answers 40');
    expect(text).toContain(`attache_build_info{version="1.2.3",node="${process.version}"} 1`);
    expect(text.some((line) => line.startsWith('process_cpu_seconds_total '))).toBe(true);
  });

  it('knows no names but those of its list', async () => {
    const metrics = metricsOf();
    fc.assert(
      fc.property(fc.string(), (name) => {
        metrics.ended({ name, outcome: 'failed', ms: 1 });
      }),
    );
    const series = (await lines(metrics)).filter((line) => line.startsWith('attache_interactions_total{'));
    const named = series.filter((line) => !/command="(?:ask|cite)"/.test(line));
    expect(named).toEqual([
      expect.stringMatching(/^attache_interactions_total\{command="unknown",outcome="failed"\} \d+$/),
    ]);
  });
});
