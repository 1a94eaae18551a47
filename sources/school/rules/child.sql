-- The children and pupils of the register, with what is known of each, and their homes about 15 October.
--
-- Grain    one row per child in skola_elev
-- Inputs   skola_elev, $year
-- Output   person, sex (F, M or null), age (or null), protected, home (municipality or null)
-- Rule     The register's word on sex goes before the identity number's, the identity number's on birth year before
--          the register's; where rows differ, the latest row that says anything. A child is protected when any row
--          says so. Home is that of the enrolment nearest before 15 October, or else nearest after it; after-school
--          care is no enrolment.
-- Source   docs/founding-documents.md (sex, identities, protected persons, age = year − birth year, also on 15 October)
with placed as (
  select
    *,
    enrolled <= make_date($year, 10, 15) as has_begun,
    abs(date_diff('day', enrolled, make_date($year, 10, 15))) as distance
  from skola_elev
)
select
  person,
  coalesce(arg_max(sex, (enrolled, row)), max(person_sex)) as sex,
  $year - coalesce(max(person_birth_year), arg_max(birth_year, (enrolled, row))) as age,
  coalesce(bool_or(protected), false) as protected,
  arg_max(home, (has_begun, -distance, row)) filter (where form <> 'FTH') as home
from placed
group by person
