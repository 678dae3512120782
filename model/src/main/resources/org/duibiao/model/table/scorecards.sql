-- scorecards: a form in which a bureau scored itself, with the points that the official rules give for it.
--
-- Layer    bronze
-- Grain    report_id, scorecard_id
-- Written  by the ingest of a refresh; rows are added, never changed
CREATE TABLE scorecards (
  report_id STRING NOT NULL COMMENT 'The reading that it stands in',
  scorecard_id STRING NOT NULL COMMENT 'Hash of content and place, so that reruns agree',
  family STRING NOT NULL COMMENT 'finance (execution, output, benefit, satisfaction), hunan (input, process, output, effect) or unknown',
  subject STRING NOT NULL COMMENT 'bureau, or project:NAME',
  title STRING NOT NULL COMMENT 'What the form calls itself; empty where it has no title',
  region_code STRING COMMENT 'Region of the report; null where it could not be resolved',
  region_name STRING COMMENT 'Its name, or the words that could not be resolved',
  year INT COMMENT 'The year that it scores; null where none is known',
  total_weight_text STRING COMMENT 'Points that can be had in all, as printed; null where nothing is printed',
  total_weight_value DECIMAL(38, 6) COMMENT 'The number in it, in points; null where there is none or more than one',
  total_weight_low DECIMAL(38, 6) COMMENT 'The same: weights are set and not measured',
  total_weight_high DECIMAL(38, 6) COMMENT 'The same',
  total_weight_locator STRING COMMENT 'Where it is printed, as in claims',
  total_score_text STRING COMMENT 'Points that the bureau gave itself in all, as printed; null where nothing is printed',
  total_score_value DECIMAL(38, 6) COMMENT 'The number in it, in points; null where there is none or more than one',
  total_score_low DECIMAL(38, 6) COMMENT 'Least value that its printed digits and its comparison allow; null where open below',
  total_score_high DECIMAL(38, 6) COMMENT 'Greatest value that they allow; null where open above',
  total_score_locator STRING COMMENT 'Where it is printed, as in claims',
  grade STRING COMMENT '优, 良, 中 or 差 as the form or the report states it; null where it states none',
  grade_locator STRING COMMENT 'Where the grade is printed, as in claims',
  grade_by_score STRING COMMENT 'The grade that the rule set gives for the total score printed; null without a score',
  rule_set STRING COMMENT 'The rules that it was scored by again: an id of the scoring rules of the catalogue; null where none fits',
  rule_set_because STRING NOT NULL COMMENT 'Why these rules, in Chinese',
  recomputed_total DECIMAL(38, 6) COMMENT 'Points by the rules where the awarded ones differ, and as awarded elsewhere, of the lines that the printed total counts; null where a line has neither',
  recomputed_low DECIMAL(38, 6) COMMENT 'Least such total that printed digits and versions of the rules allow',
  recomputed_high DECIMAL(38, 6) COMMENT 'Greatest such total',
  lines INT NOT NULL COMMENT 'Lines that carry points, the total left out',
  lines_recomputed INT NOT NULL COMMENT 'Lines of these that could be computed again',
  quote STRING NOT NULL COMMENT 'The words that the form was known by, exactly as they stand at the locator',
  locator STRING NOT NULL COMMENT 'Where the quote stands, as in claims',
  flags ARRAY<STRING> NOT NULL COMMENT 'What to mind: in_several_tables, no_total (none is printed), execution_outside_total (the total leaves the points of execution out)',
  CONSTRAINT known_family CHECK (family IN ('finance', 'hunan', 'unknown')),
  CONSTRAINT known_grade CHECK (grade IS NULL OR grade IN ('优', '良', '中', '差')),
  CONSTRAINT counted_lines CHECK (lines_recomputed <= lines)
) COMMENT 'A form in which a bureau scored itself, with the points that the official rules give for it'
