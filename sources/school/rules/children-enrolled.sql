-- school.children_enrolled: children and pupils enrolled on 15 October in the four ordinary school forms.
--
-- Grain    one row per child and code: school stage and principal
-- Inputs   enrolled, pupil, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children living in the municipality, each in one of preschool, preschool class, compulsory and
--          upper secondary school. Pupils in adapted forms are not among them.
-- Source   founding appendix, L2-03 (denominator)
select
  person as unit,
  person,
  case when pupil.protected then 'U' else pupil.area end as area,
  pupil.sex,
  $year - pupil.birth_year as age,
  enrolled.form as school_form,
  unnest([enrolled.stage, enrolled.principal]) as type
from enrolled
join pupil using (person)
where enrolled.form in ('FS', 'FKLASS', 'GR', 'GY')
