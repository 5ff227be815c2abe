SELECT hash, series, sequence, previous, clock_ms, clock_counter, wall_ms, wall_offset_minutes,
       kind, version, content_hash, salt, content
FROM entry
ORDER BY number;
