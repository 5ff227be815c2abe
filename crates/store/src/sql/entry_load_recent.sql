-- All entries; of beginnings written before ?1 the header alone. The content of a beginning is what
-- a replay needs, and by far the largest part of a journal; SQLite doesn't read what isn't asked for.
SELECT hash, series, sequence, previous, clock_ms, clock_counter, wall_ms, wall_offset_minutes,
       kind, version, content_hash,
       CASE WHEN kind = 'started' AND wall_ms < ?1 THEN NULL ELSE salt END,
       CASE WHEN kind = 'started' AND wall_ms < ?1 THEN NULL ELSE content END
FROM entry
ORDER BY number;
