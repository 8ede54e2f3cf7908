/** The tracing modules that the worker uses, in addition to {@link file://./tracing-base.ts}. */
export * from './tracing-base';
export { startTracing } from '../../lib/tracing/start-tracing';
export { trackAnthropic } from '../../lib/tracing/track-anthropic/track-anthropic';
export { uuid7 } from '../../lib/tracing/uuid7';
