-- weighed_statements: the statements of each measure of a fact in the order in which they stand for it; the first is chosen.
--
-- Grain    fact_id, measure, observation_id, position
-- Reads    statements
-- Decides  which statement wins: the region's own report over its superior's (of official figures, the better source; of
--          a fictitious region, whose origin is one, reports over official figures);
--          an exact figure over 约, and that over a bound; the one published later (where no year of publication is known,
--          the year after the one reported on); a table over prose; the target named first;
--          more printed digits; the better grade; the smaller claim id, so that reruns agree. chosen_by says which of
--          these decided.
WITH described AS (
  SELECT
    *,
    CASE comparison WHEN '=' THEN 0 WHEN '~' THEN 1 ELSE 2 END AS bound_rank,
    CASE comparison
      WHEN '>' THEN 2 * (amount - low)
      WHEN '<' THEN 2 * (high - amount)
      ELSE high - low
    END AS resolution
  FROM statements
),
placed AS (
  SELECT
    *,
    row_number() OVER best_first AS place,
    count(amount) OVER (PARTITION BY fact_id, measure) AS candidates,
    lead(struct(source_rank, bound_rank, published_year, published_on, prose_rank, position, resolution, grade)) OVER best_first AS next
  FROM described
  WINDOW best_first AS (
    PARTITION BY fact_id, measure
    ORDER BY
      amount IS NULL,
      source_rank,
      bound_rank,
      published_year DESC NULLS LAST,
      published_on DESC NULLS LAST,
      prose_rank,
      position,
      resolution ASC NULLS LAST,
      grade,
      observation_id
  )
)
SELECT
  * EXCEPT (next),
  CASE
    WHEN next IS NULL THEN 'the only statement'
    WHEN source_rank < next.source_rank THEN CASE
      WHEN report_id IS NULL THEN 'the better source'
      WHEN next.source_rank >= 10 THEN 'the report before official figures'
      ELSE 'the region''s own report before another''s'
    END
    WHEN bound_rank < next.bound_rank THEN 'exact before a bound'
    WHEN NOT (published_year <=> next.published_year AND published_on <=> next.published_on) THEN 'published later'
    WHEN prose_rank < next.prose_rank THEN 'table before prose'
    WHEN position < next.position THEN 'the target named first'
    WHEN NOT (resolution <=> next.resolution) THEN 'more printed digits'
    WHEN grade < next.grade THEN 'the surer rule'
    ELSE 'first of equals'
  END AS chosen_by
FROM placed
