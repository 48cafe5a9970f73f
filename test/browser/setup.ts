/**
 * A browser on a machine shared with other work misses a deadline now and then. A test that fails is tried once more, with the
 * first failure printed; a fault of ours fails twice.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
