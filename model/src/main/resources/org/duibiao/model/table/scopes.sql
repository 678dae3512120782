-- scopes: 口径, what an indicator covers in a wording.
--
-- Layer    dimension
-- Grain    scope
-- Written  when the catalogue changes
CREATE TABLE scopes (
  scope STRING NOT NULL COMMENT 'The id',
  title_zh STRING NOT NULL COMMENT 'Name in Chinese',
  title_en STRING NOT NULL COMMENT 'Name in English',
  words ARRAY<STRING> NOT NULL COMMENT 'Words that print it',
  applies_to STRING NOT NULL COMMENT 'Which indicators use it',
  comparable_with STRING NOT NULL COMMENT 'What it may be compared with: itself, any, or nothing'
) COMMENT 'What an indicator covers in a wording'
