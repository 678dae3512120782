-- regions: province, prefecture and county level regions that are or were, with their parents.
--
-- Layer    dimension
-- Grain    region_code
-- Written  when the catalogue changes
CREATE TABLE regions (
  region_code STRING NOT NULL COMMENT 'Six-digit code (GB/T 2260), fictitious from 990000',
  name STRING NOT NULL COMMENT 'Official name; of a code that changed its name alone, the last one',
  full_name STRING NOT NULL COMMENT 'Name with its parents: 湖南省长沙市岳麓区',
  short_name STRING NOT NULL COMMENT 'Name without its suffix: 岳麓',
  level STRING NOT NULL COMMENT 'province, prefecture, county or zone',
  parent_code STRING COMMENT 'Code of the region above; null for a province',
  province_code STRING COMMENT 'Code of its province; its own for a province',
  prefecture_code STRING COMMENT 'Code of its prefecture, where it has one',
  valid_from DATE COMMENT 'First day of the code, of one that came in 2003 to 2014 the day of the first list that has it; null for older ones',
  valid_to DATE COMMENT 'Last day of the code; null while in force',
  code_now STRING COMMENT 'Code that it leads to today by changes that were all one to one, its own while in force; null where a split, merger or end broke the series',
  comparable_from DATE COMMENT 'Day since when its territory, and that of its successors, has been as today; null where no change of it is known',
  generated BOOLEAN NOT NULL COMMENT 'Whether it is fictitious, there for samples',
  CONSTRAINT known_level CHECK (level IN ('province', 'prefecture', 'county', 'zone'))
) COMMENT 'Regions that are or were, with their parents'
