-- Answered from the index alone.
SELECT series, sequence, hash FROM entry ORDER BY series, sequence, hash;
