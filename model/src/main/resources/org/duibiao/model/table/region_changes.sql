-- region_changes: changes of regions' codes, names, ranks and territories since the end of 2014.
--
-- Layer    dimension
-- Grain    changed_on, old_code, new_code
-- Written  when the catalogue changes
CREATE TABLE region_changes (
  kind STRING NOT NULL COMMENT 'renamed, recoded, upgraded (county to city or district, 地区 to city), merged, split, transferred, created or abolished',
  changed_on DATE NOT NULL COMMENT 'First day of the new state, as far as known_to says',
  known_to STRING NOT NULL COMMENT 'day, month, year, or list: only which yearly list of codes shows it first, whose day this is',
  old_code STRING COMMENT 'Code before; null for a region that is created',
  old_name STRING COMMENT 'Official name before',
  new_code STRING COMMENT 'Code after, the same where only name or territory changed; null for a region that is abolished',
  new_name STRING COMMENT 'Official name after',
  one_to_one BOOLEAN NOT NULL COMMENT 'Whether figures before and after speak of the same territory; false where that is not known',
  source STRING NOT NULL COMMENT 'The official survey that holds it',
  note STRING COMMENT 'What happened to the territory, where it needs saying',
  CONSTRAINT known_kind CHECK (kind IN ('renamed', 'recoded', 'upgraded', 'merged', 'split', 'transferred', 'created', 'abolished')),
  CONSTRAINT names_a_region CHECK (old_code IS NOT NULL OR new_code IS NOT NULL)
) COMMENT 'Changes of regions over time'
