-- The values that a rule gives and no code list of the indicator has; there should be none.
--
-- Grain    one row per column and value
-- Inputs   counted, ladder: see tally.sql
-- Output   crossing_column, value
-- Rule     Only in columns that some crossing uses: in the others the ladder has '*' alone.
with given as (
  select 'area_code' as crossing_column, coalesce(area, 'U') as value from counted
  union
  select 'sex', coalesce(sex, 'U') from counted
  union
  select 'age_band', coalesce(age::varchar, 'U') from counted
  union
  select 'school_form', coalesce(school_form, 'U') from counted
  union
  select 'type', coalesce(type, 'U') from counted
),
coded as (
  select distinct
    crossing_column,
    value
  from ladder
  where value <> '*'
)
select
  crossing_column,
  value
from given
where crossing_column in (select crossing_column from coded)
  and (crossing_column, value) not in (select (crossing_column, value) from coded)
order by
  crossing_column,
  value
