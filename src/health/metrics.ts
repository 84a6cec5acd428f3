import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** How an interaction ended. */
export interface Ended {
  readonly name: string;
  readonly outcome: 'answered' | 'failed' | 'late';
  readonly ms: number;
}

export interface MetricsOptions {
  readonly version: string;
  /** Every name that an interaction may have; any other counts as `unknown`, so that labels stay few. */
  readonly names: readonly string[];
  /** How many interactions are being answered. */
  readonly inFlight: () => number;
  /** How many cables there are to answer from; 0 until they are read. */
  readonly cables: () => number;
  /** How many answers these have. */
  readonly answers: () => number;
}

/** What is counted, for Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** Counts an interaction. */
  ended(ended: Ended): void;
  text(): Promise<string>;
}

// Around Discord's 3 s for the first response; what is slower was deferred.
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

/** Counts what the bot does, beside what Node.js says of the process. */
export function createMetrics(options: MetricsOptions): Metrics {
  const { version, names, inFlight, cables, answers } = options;
  const registry = new Registry();
  const registers = [registry];
  const known = new Set(names);

  const interactions = new Counter({
    name: 'attache_interactions_total',
    help: 'Interactions by command and outcome.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'attache_interaction_seconds',
    help: 'Time from an interaction to the last message of its answer.',
    labelNames: ['command'],
    buckets: SECONDS,
    registers,
  });
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('attache_interactions_in_flight', 'Interactions that are being answered.', inFlight);
  gauge('attache_corpus_cables', 'Cables to answer from.', cables);
  gauge('attache_corpus_answers', 'Answers in these cables.', answers);
  new Gauge({
    name: 'attache_build_info',
    help: 'The version of the program and of Node.js.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.version }, 1);
  collectDefaultMetrics({ register: registry });

  return {
    contentType: registry.contentType,
    ended({ name, outcome, ms }) {
      const command = known.has(name) ? name : 'unknown';
      interactions.inc({ command, outcome });
      seconds.observe({ command }, ms / 1000);
    },
    text: () => registry.metrics(),
  };
}
