-- The children whom the counselling cases of the year concern, as many as each case says.
--
-- Grain    one row per case and child, up to Antal barn under 18
-- Inputs   counselled_case, $year
-- Output   counselled_child, family, age on 31 December (0–17, or null), home
-- Rule     Where Barns födelseår has as many years as there are children, each has one; where it has fewer, the age
--          of the rest is unknown; where it has more, the number holds and the youngest are meant. A child who has
--          turned 18 by 31 December is counted, and has no age here.
-- Source   founding appendix, L1-01
with numbered as (
  select
    *,
    unnest(range(children)) as number
  from counselled_case
),
born as (
  select
    *,
    $year - string_split(birth_years, ',')[number + 1]::integer as age_by_list
  from numbered
)
select
  counselled_case || ' child ' || number as counselled_child,
  family,
  case when age_by_list between 0 and 17 then age_by_list end::integer as age,
  home
from born
