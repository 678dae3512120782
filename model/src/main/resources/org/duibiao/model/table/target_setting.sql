-- target_setting: how targets were set: by how far they were overshot, and how many points were had.
--
-- Layer    published
-- Grain    region_code, year, origin
-- Written  by a publication, from targets, observations, scorecards and scorecard_lines
CREATE TABLE target_setting (
  region_code STRING NOT NULL COMMENT 'The region',
  region_name STRING COMMENT 'Its name',
  year INT NOT NULL COMMENT 'The year that the targets are of',
  origin STRING NOT NULL COMMENT 'report or generated',
  targets INT NOT NULL COMMENT 'Targets of a level whose result is known in the same unit, whole years, what is better higher',
  median_overshoot_pct DECIMAL(24, 6) COMMENT 'Result over target less 100, in percent: the median of these targets; null without any',
  least_overshoot_pct DECIMAL(24, 6) COMMENT 'The least of them; below 0 where the target was missed',
  greatest_overshoot_pct DECIMAL(24, 6) COMMENT 'The greatest of them',
  missed INT NOT NULL COMMENT 'Targets that were surely missed',
  equal_to_result INT NOT NULL COMMENT 'Targets that the result equals to the printed digit',
  lines INT NOT NULL COMMENT 'Lines of forms that carry points, the budget left out',
  full_marks INT NOT NULL COMMENT 'Lines that have all their points',
  full_marks_pct DECIMAL(24, 6) COMMENT 'Their share in percent; null without lines'
) COMMENT 'How targets were set: by how far they were overshot, and how many points were had'
