-- Set on every opening, after the file was seen to be ours.
PRAGMA journal_mode = WAL;
-- Durable once committed: the WAL is synced at every commit.
PRAGMA synchronous = FULL;
-- On a Mac a plain sync does not reach the platter.
PRAGMA fullfsync = ON;
PRAGMA checkpoint_fullfsync = ON;
-- Deleted content is overwritten with zeros.
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
-- No content in temporary files.
PRAGMA temp_store = MEMORY;
-- Notice damage when it is read; run no function that a tampered file brings along.
PRAGMA cell_size_check = ON;
PRAGMA trusted_schema = OFF;
