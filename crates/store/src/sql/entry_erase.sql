UPDATE entry SET salt = NULL, content = NULL
WHERE series = ?1 AND sequence = ?2 AND kind <> 'erased' AND content IS NOT NULL;
