INSERT INTO entry (
    hash, series, sequence, previous, clock_ms, clock_counter, wall_ms, wall_offset_minutes,
    kind, version, content_hash, salt, content
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (hash) DO NOTHING;
