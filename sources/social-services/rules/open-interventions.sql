-- bou.open_interventions: open-care interventions that ran in the year.
--
-- Grain    one row per intervention
-- Inputs   open_care, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct Insats-id of open care overlapping the year, for children aged 0–20 on 31 December or of unknown
--          age.
-- Source   founding appendix, L2-04
select distinct
  open_care.intervention as unit,
  person,
  case when child.protected then 'U' else home.area end as area,
  child.sex,
  $year - child.birth_year as age,
  null::varchar as school_form,
  open_care.type
from open_care
join child using (person)
join (
  select
    person,
    arg_max(area, (started, row)) as area
  from open_care
  group by person
) as home using (person)
where child.birth_year is null or $year - child.birth_year between 0 and 20
