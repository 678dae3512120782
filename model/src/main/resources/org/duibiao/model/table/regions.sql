-- regions: province, prefecture and county level regions, with their parents.
--
-- Layer    dimension
-- Grain    region_code
-- Written  when the catalogue changes
CREATE TABLE regions (
  region_code STRING NOT NULL COMMENT 'Six-digit code (GB/T 2260), fictitious from 990000',
  name STRING NOT NULL COMMENT 'Official name',
  full_name STRING NOT NULL COMMENT 'Name with its parents: 湖南省长沙市岳麓区',
  short_name STRING NOT NULL COMMENT 'Name without its suffix: 岳麓',
  level STRING NOT NULL COMMENT 'province, prefecture or county',
  parent_code STRING COMMENT 'Code of the region above; null for a province',
  province_code STRING COMMENT 'Code of its province; its own for a province',
  prefecture_code STRING COMMENT 'Code of its prefecture, where it has one',
  valid_from DATE COMMENT 'First day of the code, where known',
  valid_to DATE COMMENT 'Last day of the code; null while in force',
  CONSTRAINT known_level CHECK (level IN ('province', 'prefecture', 'county'))
) COMMENT 'Regions with their parents'
