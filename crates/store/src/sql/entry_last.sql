-- The last entry of a series; of a forked one, any branch.
SELECT sequence, hash, clock_ms, clock_counter FROM entry
WHERE series = ?1
ORDER BY sequence DESC, hash DESC
LIMIT 1;
