-- wholes: which indicator is a part of which.
--
-- Grain    part_id, whole_id
-- Reads    nothing
-- Decides  by the definitions of the statistics: what is above the limit is part of all, exports and imports make trade,
--          basic and project expenditure make the outturn of the bureau, staff and office money make the basic expenditure.
SELECT *
FROM (
  VALUES
    ('retail_sales_above_limit', 'retail_sales'),
    ('exports', 'trade_total'),
    ('imports', 'trade_total'),
    ('basic_expenditure', 'budget_executed'),
    ('project_expenditure', 'budget_executed'),
    ('personnel_expenditure', 'basic_expenditure'),
    ('office_expenditure', 'basic_expenditure')
) AS known (part_id, whole_id)
