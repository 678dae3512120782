-- growth_bases: indicators whose growth is not that of the printed levels, and why.
--
-- Grain    indicator_id
-- Reads    nothing
-- Decides  by how the statistics are made: growth above the limit is of the same units, that of product in constant prices,
--          that of revenue and investment on a comparable basis.
SELECT *
FROM (
  VALUES
    ('retail_sales_above_limit', 'matched_units'),
    ('wholesale_sales', 'matched_units'),
    ('retail_trade_sales', 'matched_units'),
    ('accommodation_turnover', 'matched_units'),
    ('catering_turnover', 'matched_units'),
    ('gdp', 'constant_prices'),
    ('fiscal_revenue', 'comparable_basis'),
    ('fixed_asset_investment', 'comparable_basis')
) AS known (indicator_id, explanation)
