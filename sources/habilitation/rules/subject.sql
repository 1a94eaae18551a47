-- The children in the register, as they are known on 31 December.
--
-- Grain    one row per Patient-id with a row that begins by 31 December, and aged 0–17 that day
-- Inputs   hab_atgard, $year
-- Output   subject, person, home, sex (F, M or null), age, protected, area
-- Rule     Each is what the latest row by 31 December says that says anything, whatever its type and status. A child
--          is protected when any row of the register says so, also one of a later year.
-- Source   founding appendix, L1-13 and L2-06, docs/founding-documents.md (moves within the year, protected persons)
with told as (
  select
    *,
    year(started) <= $year as is_known,
    (started - date '1900-01-01')::bigint * 4294967296 + row as moment
  from hab_atgard
)
select
  person as subject,
  person,
  arg_max(home, moment) filter (where is_known) as home,
  arg_max(sex, moment) filter (where is_known) as sex,
  $year - arg_max(birth_year, moment) filter (where is_known) as age,
  coalesce(bool_or(protected), false) as protected,
  arg_max(area, moment) filter (where is_known) as area
from told
group by person
having bool_or(is_known)
  and age between 0 and 17
