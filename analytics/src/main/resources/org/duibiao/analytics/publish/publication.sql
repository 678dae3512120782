-- publication: what the file is made of.
--
-- Grain    run_id
-- Reads    reports
INSERT INTO publication BY NAME
SELECT
  ? AS run_id,
  now() AS published_at,
  ? AS program_version,
  (SELECT max_by(reader_fingerprint, read_at) FROM reports) AS reader_fingerprint,
  map_from_entries(CAST(? AS STRUCT(key VARCHAR, value BIGINT)[])) AS table_versions
