-- One series from a number on.
SELECT hash, series, sequence, previous, clock_ms, clock_counter, wall_ms, wall_offset_minutes,
       kind, version, content_hash, salt, content
FROM entry
WHERE series = ?1 AND sequence >= ?2
ORDER BY sequence, hash;
