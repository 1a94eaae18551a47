-- Counts the cells of one indicator, in all its crossings and municipalities at once.
--
-- Inputs   counted: one row per unit and code of type: municipality, unit, person, area, sex, age, school_form, type
--          crossing: crossing, by_…: which columns each crossing uses; crossing 0 uses none
--          ladder: crossing, crossing_column, value, cell: which cells a value counts in. Age 7 counts in 6-12 and
--            T; an area in itself, in the areas it is part of, and in TOT; '*' is any value of an unused column
-- Output   one row per municipality, crossing and cell that has a unit: municipality, crossing, area_code, sex,
--            age_band, school_form, type, units, persons
-- Rule     distinct units and distinct persons: a unit counts once in a cell, however many of its rows fall there.
--          A unit behind which no person is known may be one more; persons are null where none is known at all.
with placed as (
  select distinct
    municipality,
    crossing,
    unit,
    person,
    case when by_area_code then coalesce(area, 'U') else '*' end as area_code,
    case when by_sex then coalesce(sex, 'U') else '*' end as sex,
    case when by_age_band then coalesce(age::varchar, 'U') else '*' end as age_band,
    case when by_school_form then coalesce(school_form, 'U') else '*' end as school_form,
    case when by_type then coalesce(type, 'U') else '*' end as type
  from counted
  cross join crossing
)
select
  placed.municipality,
  placed.crossing,
  on_area.cell as area_code,
  on_sex.cell as sex,
  on_age.cell as age_band,
  on_form.cell as school_form,
  on_type.cell as type,
  count(distinct placed.unit)::integer as units,
  case
    when count(placed.person) > 0
      then (
        count(distinct placed.person) + count(distinct placed.unit) filter (where placed.person is null)
      )::integer
  end as persons
from placed
join ladder as on_area
  on on_area.crossing = placed.crossing
  and on_area.crossing_column = 'area_code'
  and on_area.value = placed.area_code
join ladder as on_sex
  on on_sex.crossing = placed.crossing
  and on_sex.crossing_column = 'sex'
  and on_sex.value = placed.sex
join ladder as on_age
  on on_age.crossing = placed.crossing
  and on_age.crossing_column = 'age_band'
  and on_age.value = placed.age_band
join ladder as on_form
  on on_form.crossing = placed.crossing
  and on_form.crossing_column = 'school_form'
  and on_form.value = placed.school_form
join ladder as on_type
  on on_type.crossing = placed.crossing
  and on_type.crossing_column = 'type'
  and on_type.value = placed.type
group by all
order by all
