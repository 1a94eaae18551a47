-- The children of the municipality in the register, as they are known on 31 December.
--
-- Grain    one row per Patient-id with a row dated by 31 December, living in the municipality and aged 0–17 that day
-- Inputs   bup_kontakt, $year, $municipality
-- Output   person, sex (F, M or null), age, area, protected
-- Rule     Each is what the latest row by 31 December says that says anything; also missed contacts tell it. A child
--          is protected when any row of the register says so, also one of a later year.
-- Source   founding appendix, L2-01 (home municipality on 31 December), docs/founding-documents.md (moves within the
--          year, protected persons)
with marked as (
  select
    person,
    coalesce(bool_or(protected), false) as protected
  from bup_kontakt
  group by person
),
known as (
  select
    person,
    arg_max(sex, (contact, row)) as sex,
    $year - arg_max(birth_year, (contact, row)) as age,
    arg_max(home, (contact, row)) as home,
    arg_max(area, (contact, row)) as area
  from bup_kontakt
  where contact <= make_date($year, 12, 31)
  group by person
)
select
  person,
  known.sex,
  known.age,
  known.area,
  marked.protected
from known
join marked using (person)
where known.home = $municipality
  and known.age between 0 and 17
