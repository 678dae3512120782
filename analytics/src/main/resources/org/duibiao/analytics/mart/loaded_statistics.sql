-- loaded_statistics: what each official table gives, indicator by indicator.
--
-- Grain    source_root, path, indicator_id
-- Reads    statistics
-- Decides  the order of the sources: of most figures first
WITH sources AS (
  SELECT
    source_root || '/' || path AS file,
    indicator_id,
    source_title,
    count(*) AS figures
  FROM statistics
  GROUP BY ALL
)
SELECT
  statistics.source_root || '/' || statistics.path AS file,
  indicator_id,
  min(year) AS first_year,
  max(year) AS last_year,
  count(*) AS figures,
  count(DISTINCT region_code) AS regions,
  (
    SELECT list(source_title ORDER BY sources.figures DESC, source_title)
    FROM sources
    WHERE sources.file = statistics.source_root || '/' || statistics.path
      AND sources.indicator_id = statistics.indicator_id
  ) AS source_titles
FROM statistics
GROUP BY statistics.source_root, statistics.path, indicator_id
ORDER BY file, indicator_id
