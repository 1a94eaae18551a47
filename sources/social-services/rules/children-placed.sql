-- bou.children_placed: children placed outside their home on any day of the year.
--
-- Grain    one row per child and code: each legal base and each form of placement in the year
-- Inputs   placement, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children with a placement of at least one day in the year, aged 0–20 on 31 December or of unknown
--          age. Children with a reserve number are counted, unlike in national statistics since 2014.
-- Source   founding appendix, L2-08
with in_year as (
  select
    person,
    unnest([legal, form]) as type,
    arg_max(area, (started, row)) over (partition by person) as area
  from placement
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
