INSERT INTO draft (session, content) VALUES (?1, ?2)
ON CONFLICT (session) DO UPDATE SET content = excluded.content;
