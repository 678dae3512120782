-- benchmarks: the spread of every group that is ranked.
--
-- Layer    published
-- Grain    indicator_id, measure, subject, period_start, period_end, scope, basis, origin, peers, group_code, level
-- Written  by a publication, computed by the ranking package
CREATE TABLE benchmarks (
  indicator_id STRING NOT NULL COMMENT 'What is measured: an id of the catalogue',
  measure STRING NOT NULL COMMENT 'level, growth, completion or per-capita',
  subject STRING NOT NULL COMMENT 'region or bureau',
  period_start DATE NOT NULL COMMENT 'First day, inclusive',
  period_end DATE NOT NULL COMMENT 'Last day, inclusive',
  scope STRING NOT NULL COMMENT 'What the indicator covers',
  basis STRING NOT NULL COMMENT 'outturn or budget for money of the bureau, else none',
  origin STRING NOT NULL COMMENT 'report, statistics or generated; never mixed',
  peers STRING NOT NULL COMMENT 'Whom it is of: country, province or prefecture',
  group_code STRING NOT NULL COMMENT 'Code of the province or prefecture that the group lies in; of the country, 000000',
  group_name STRING NOT NULL COMMENT 'Its name; of the country, 全国',
  level STRING NOT NULL COMMENT 'Level of all regions of the group: province, prefecture or county',
  unit STRING NOT NULL COMMENT 'Unit of the values: a currency, count, point or percent',
  ranked INT NOT NULL COMMENT 'Regions ranked',
  unranked INT NOT NULL COMMENT 'Regions with a figure that cannot be ranked with the others',
  missing INT NOT NULL COMMENT 'Regions of the group without a figure',
  least DECIMAL(38, 6) NOT NULL COMMENT 'The least value',
  lower_quartile DECIMAL(38, 6) COMMENT 'A quarter of the way up, between neighbours in proportion; null under five regions',
  median DECIMAL(38, 6) COMMENT 'Half of the way up; null under five regions',
  upper_quartile DECIMAL(38, 6) COMMENT 'Three quarters of the way up; null under five regions',
  greatest DECIMAL(38, 6) NOT NULL COMMENT 'The greatest value'
) COMMENT 'The spread of every group that is ranked'
