-- bou.children_placed.stock: children placed outside their home on 31 December.
--
-- Grain    one row per child and code: each legal base and each form of placement on the day
-- Inputs   placement, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children with a placement begun by 31 December and not ended before it; a placement that ends on
--          the day counts. Else as bou.children_placed, whose children include all of these.
-- Source   founding appendix, L2-08, variant .stock
with on_the_day as (
  select
    person,
    unnest([legal, form]) as type,
    arg_max(area, (started, row)) over (partition by person) as area
  from placement
  where ended is null or ended >= make_date($year, 12, 31)
)
select distinct
  person as unit,
  person,
  case when child.protected then 'U' else on_the_day.area end as area,
  child.sex,
  $year - child.birth_year as age,
  null::varchar as school_form,
  on_the_day.type
from on_the_day
join child using (person)
where child.birth_year is null or $year - child.birth_year between 0 and 20
