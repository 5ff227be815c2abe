-- The entries of one kind.
SELECT hash, series, sequence, previous, clock_ms, clock_counter, wall_ms, wall_offset_minutes,
       kind, version, content_hash, salt, content
FROM entry
WHERE kind = ?1
ORDER BY number;
