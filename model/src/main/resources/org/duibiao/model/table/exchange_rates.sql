-- exchange_rates: the year's average rate of the yuan, as published.
--
-- Layer    dimension
-- Grain    currency, year
-- Written  when the catalogue changes
CREATE TABLE exchange_rates (
  currency STRING NOT NULL COMMENT 'ISO code of the foreign currency',
  year INT NOT NULL COMMENT 'The year',
  cny_per_unit DECIMAL(18, 8) NOT NULL COMMENT 'Yuan for one unit of the currency, average of the year',
  source STRING NOT NULL COMMENT 'Who published it'
) COMMENT 'Average exchange rates of the year'
