/** The seed of all hashes in the snapshot: texts keep their hashes, dicts and sets their order. */
export const SNAPSHOT_HASH_SEED = 0;
