-- Brings the content of an entry that was known without it.
UPDATE entry SET salt = ?2, content = ?3 WHERE hash = ?1 AND content IS NULL;
