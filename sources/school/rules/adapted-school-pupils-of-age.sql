-- adapted_school.pupils_of_age: pupils of the ages of the adapted school forms, in any school form.
--
-- Grain    one row per child
-- Inputs   enrolled, pupil, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct pupils living in the municipality and enrolled on 15 October in any form; those aged 7–15 on
--          31 December under AGR, those aged 16–19 under AGY. A pupil of unknown age is in neither.
-- Source   founding appendix, L2-07 (denominator), docs/founding-documents.md (age = year − birth year, also for stocks on 15 October)
select
  person as unit,
  person,
  case when pupil.protected then 'U' else pupil.area end as area,
  pupil.sex,
  $year - pupil.birth_year as age,
  case when $year - pupil.birth_year <= 15 then 'AGR' else 'AGY' end as school_form,
  enrolled.principal as type
from enrolled
join pupil using (person)
where $year - pupil.birth_year between 7 and 19
