-- adapted_school.children_enrolled: pupils enrolled on 15 October in adapted compulsory or upper secondary school.
--
-- Grain    one row per child
-- Inputs   enrolled, pupil, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct pupils living in the municipality, by the form they are received in, whatever class they sit in.
-- Source   founding appendix, L2-07; renamed 2 July 2023, one series
select
  person as unit,
  person,
  case when pupil.protected then 'U' else pupil.area end as area,
  pupil.sex,
  $year - pupil.birth_year as age,
  enrolled.form as school_form,
  enrolled.principal as type
from enrolled
join pupil using (person)
where enrolled.form in ('AGR', 'AGY')
