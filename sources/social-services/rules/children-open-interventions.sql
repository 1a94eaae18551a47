-- bou.children_open_interventions: children with an open-care intervention in the year.
--
-- Grain    one row per child and type of intervention
-- Inputs   open_care, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children among the rows of bou.open_interventions. A child with two types stands in both and is
--          one in the total. Area: that of the latest intervention that has one.
-- Source   founding appendix, L2-05
with in_year as (
  select
    person,
    type,
    arg_max(area, (started, row)) over (partition by person) as area
  from open_care
)
select distinct
  person as unit,
  person,
  case when child.protected then 'U' else in_year.area end as area,
  child.sex,
  $year - child.birth_year as age,
  null::varchar as school_form,
  in_year.type
from in_year
join child using (person)
where child.birth_year is null or $year - child.birth_year between 0 and 20
