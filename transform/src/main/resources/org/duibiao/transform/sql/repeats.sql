-- repeats: a report that says word for word what another one of the same region and year says.
--
-- Grain    report_id
-- Reads    reports
-- Decides  that such a report counts once, whatever it is called and in whatever format it lies there. The one published
--          first stands, one whose publication is known before others, then the first by its place; which of them was read
--          first decides nothing, so that reruns agree.
WITH alive AS (
  SELECT r.report_id, r.text_sha256, r.region_code, r.report_year, r.published_on, r.published_year, concat_ws('/', r.source_root, r.path) AS location
  FROM reports r
  LEFT ANTI JOIN reports later ON later.supersedes = r.report_id
  WHERE r.status = 'read' AND r.text_sha256 IS NOT NULL
)
SELECT
  report_id,
  location,
  first_value(report_id) OVER alike AS repeats_report_id,
  first_value(location) OVER alike AS repeats_location
FROM alive
QUALIFY row_number() OVER alike > 1
WINDOW alike AS (
  PARTITION BY text_sha256, region_code, report_year
  ORDER BY published_year NULLS LAST, published_on NULLS LAST, location
)
