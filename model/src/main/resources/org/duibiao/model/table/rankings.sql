-- rankings: where every region stands, in every group that it belongs to.
--
-- Layer    published
-- Grain    indicator_id, measure, subject, period_start, period_end, scope, basis, origin, peers, group_code, level, region_code
-- Written  by a publication, computed by the ranking package
CREATE TABLE rankings (
  indicator_id STRING NOT NULL COMMENT 'What is measured: an id of the catalogue',
  measure STRING NOT NULL COMMENT 'level, growth, completion or per-capita',
  subject STRING NOT NULL COMMENT 'region or bureau',
  period_start DATE NOT NULL COMMENT 'First day, inclusive',
  period_end DATE NOT NULL COMMENT 'Last day, inclusive',
  scope STRING NOT NULL COMMENT 'What the indicator covers',
  basis STRING NOT NULL COMMENT 'outturn or budget for money of the bureau, else none',
  origin STRING NOT NULL COMMENT 'report, statistics or generated; never mixed',
  peers STRING NOT NULL COMMENT 'Whom it is compared with: country, province or prefecture',
  group_code STRING NOT NULL COMMENT 'Code of the province or prefecture that the group lies in; of the country, 000000',
  level STRING NOT NULL COMMENT 'Level of all regions of the group: province, prefecture or county',
  region_code STRING NOT NULL COMMENT 'The region',
  region_name STRING NOT NULL COMMENT 'Its name in full',
  position INT COMMENT 'Order in the list, by printed value, from 1; null where unranked',
  rank INT COMMENT '1 + regions surely better; null where unranked',
  rank_to INT COMMENT 'Regions ranked less those surely worse; null where unranked',
  ranked INT NOT NULL COMMENT 'Regions ranked in the group',
  quartile INT COMMENT 'The quarter of the group that it is surely in, 1 the best; null under five regions, on doubt, on dispute, or where neither way is better',
  value DECIMAL(38, 6) NOT NULL COMMENT 'The figure, in unit; where unranked, as it is printed: of per-capita the level that could not be divided',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the printed digits allow; null where open below',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that the printed digits allow; null where open above',
  unit STRING NOT NULL COMMENT 'Unit of value: a currency, count, point or percent',
  comparison STRING NOT NULL COMMENT 'How the figure is meant: = > < ~',
  converted BOOLEAN NOT NULL COMMENT 'Whether it was printed in another currency and converted at the rate of the year',
  disputed BOOLEAN NOT NULL COMMENT 'Whether statements of it disagree beyond rounding',
  grade STRING NOT NULL COMMENT 'Grade of its evidence: A, B, C or D (lowest)',
  unranked_because STRING COMMENT 'Why it stands in no order; null where ranked',
  evidence_id STRING NOT NULL COMMENT 'The observation, or the statistic, that says it'
) COMMENT 'Where every region stands, with the doubt that printed digits leave'
