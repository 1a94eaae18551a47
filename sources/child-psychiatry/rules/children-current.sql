-- bup.children_current: children with a kept contact in the year.
--
-- Grain    one row per child
-- Inputs   kept, patient, $year, $municipality
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children with at least one kept visit or remote contact in the calendar year, living in the
--          municipality on 31 December and aged 0–17 that day.
-- Source   founding appendix, L2-01
select distinct
  person as unit,
  person,
  case when patient.protected then 'U' else patient.area end as area,
  patient.sex,
  $year - patient.birth_year as age,
  null::varchar as school_form,
  null::varchar as type
from kept
join patient using (person)
where year(kept.contact) = $year
  and patient.home = $municipality
  and $year - patient.birth_year between 0 and 17
