-- target_prose_against_form: the prose promises something else than the form.
--
-- Grain    line, promise
-- Reads    audited_lines, audited_targets, audited
-- Decides  which promise a line repeats: that of its indicator, or of the statement whose amount its result is to three digits
--          or more. One promise of the prose or of the form's own aims that agrees is enough; tiers (必达, 拼搏) are others.
WITH tied AS (
  SELECT
    l.*, t.target_id, t.stated AS promised, t.value AS promised_value, t.low AS promised_low, t.high AS promised_high,
    t.target AS promise
  FROM audited_lines l
  JOIN audited_targets t
    ON t.report_id = l.report_id AND t.unit = l.target_unit AND t.indicator_id = l.indicator_id
      AND year(t.period_end) = l.year AND t.target.locator <> l.target.locator
  JOIN audited a ON a.observation_id = t.observation_id
  WHERE l.role = 'criterion' AND l.target_value > 0
    AND (l.result_value IS NULL OR l.result_unit <> a.unit OR (l.result_low <= a.high AND l.result_high >= a.low))
  UNION ALL
  SELECT
    l.*, t.target_id, t.stated, t.value, t.low, t.high, t.target
  FROM audited_lines l
  JOIN audited a
    ON a.report_id = l.report_id AND a.unit = l.result_unit AND a.value = l.result_value AND year(a.period_end) = l.year
  JOIN audited_targets t
    ON t.observation_id = a.observation_id AND t.unit = l.target_unit AND t.target.locator <> l.target.locator
  WHERE l.role = 'criterion' AND l.indicator_id IS NULL AND l.target_value > 0
    AND l.target_unit IN ('CNY', 'USD')
    AND length(rtrim('0', translate(regexp_extract(l.result_text, '[0-9][0-9.,，]*', 0), '.,，', ''))) >= 3
),
judged AS (
  SELECT
    *,
    bool_or(promised_low <= target_high AND promised_high >= target_low) OVER (PARTITION BY line_id) AS agrees,
    row_number() OVER (PARTITION BY line_id ORDER BY promise.locator LIKE '%:r%', target_id) AS position
  FROM (SELECT * EXCEPT (target_low, target_high), coalesce(target_low, target_value) AS target_low,
    coalesce(target_high, target_value) AS target_high FROM tied)
)
SELECT
  'target_prose_against_form' AS kind,
  'error' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat('正文目标与自评表目标应一致：', promised, ' ≠ ', target_text, '（', name, '）') AS arithmetic,
  concat(promised, ' ≠ ', target_text) AS formula,
  '末位数字四舍五入或截断可以解释的差异不计' AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('prose' AS role, promise AS statement),
    struct('form' AS role, target AS statement)
  ) AS sides
FROM judged
WHERE NOT agrees AND position = 1
