/** What the worker takes of tracing; bundled alone to weigh it. */
export { startTracing } from '../../lib/tracing/composition';
export { trackAnthropic } from '../../lib/tracing/track-anthropic';
export { uuid7 } from '../../lib/tracing/uuid7';
