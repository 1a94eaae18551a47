-- school.children_individual_resource: children with a decision on an individual resource valid on 15 October.
--
-- Grain    one row per child and code: school stage and principal
-- Inputs   skola_resurs, enrolled, pupil, $year, $municipality
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children living in the municipality with a decision on individual resource valid from 15 October
--          at the latest and to that day at the earliest. School form, stage and principal are those of the child's
--          enrolment on the day. A child without one is counted under the form of the latest decision, with unknown
--          stage (none in preschool and preschool class) and principal. Pupils in adapted forms are not counted.
-- Needs    the pupil register for the home municipality: a child who is not in it is not counted.
-- Source   founding appendix, L2-03
with decided as (
  select
    person,
    arg_max(form, (valid_from, row)) as form
  from skola_resurs
  where support = 'INDIVIDUAL_RESOURCE'
    and valid_from <= make_date($year, 10, 15)
    and (valid_to is null or valid_to >= make_date($year, 10, 15))
  group by person
),
child as (
  select
    person,
    coalesce(enrolled.form, decided.form) as form,
    coalesce(
      enrolled.stage,
      case when decided.form in ('FS', 'FKLASS') then 'YEAR_NONE' else 'YEAR_U' end
    ) as stage,
    coalesce(enrolled.principal, 'PRINCIPAL_U') as principal
  from decided
  left join enrolled using (person)
)
select
  person as unit,
  person,
  case when pupil.protected then 'U' else pupil.area end as area,
  pupil.sex,
  $year - pupil.birth_year as age,
  child.form as school_form,
  unnest([child.stage, child.principal]) as type
from child
join pupil using (person)
where pupil.home = $municipality
  and child.form in ('FS', 'FKLASS', 'GR', 'GY')
