/** The worker's modules that tracing also uses, without tracing itself: the core, messaging, the model. */
export * as messages from '../../lib/messaging/coach-channel';
export * as run from '../../lib/core/run/run';
export * as trace from '../../lib/core/trace/trace';
export * as errors from '../../lib/core/errors';
export * as llm from '../../lib/llm/anthropic-llm';
export * as orchestrator from '../../lib/orchestrator';
