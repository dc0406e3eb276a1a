/** Version of the engine: readings of one version are the same everywhere. Raised with every change of what is found. */
export const READING_VERSION = '3';
