-- The latest clock that isn't absurdly far ahead.
SELECT clock_ms, clock_counter FROM entry
WHERE clock_ms <= ?1
ORDER BY clock_ms DESC, clock_counter DESC
LIMIT 1;
