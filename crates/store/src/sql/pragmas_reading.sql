-- Set where the file may only be read; those of `pragmas.sql` that matter to a reader.
-- No content in temporary files.
PRAGMA temp_store = MEMORY;
-- Notice damage when it is read; run no function that a tampered file brings along.
PRAGMA cell_size_check = ON;
PRAGMA trusted_schema = OFF;
