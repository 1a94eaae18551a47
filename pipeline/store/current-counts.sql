-- Grain: one row per cell of the newest delivery of each source and year.
-- In: delivery, cell_count. Newest is by date, then by order of loading.
-- `revised` when an earlier delivery held another number for the cell under the same definition; a value that has
-- been revised once stays marked. A preliminary value that changes is still preliminary.
with numbered as (
  select
    id,
    source,
    year,
    row_number() over (partition by source, year order by created desc, id desc) as age
  from delivery
),

newest as (
  select *
  from numbered
  where age = 1
),

superseded as (
  select
    numbered.source,
    numbered.year,
    cell_count.*
  from numbered
  join cell_count on cell_count.delivery = numbered.id
  where numbered.age > 1
    and cell_count.value is not null
),

changed as (
  select distinct
    cell.delivery,
    cell.indicator,
    cell.area_code,
    cell.sex,
    cell.age_band,
    cell.school_form,
    cell.type
  from newest
  join cell_count as cell on cell.delivery = newest.id
  join superseded as before
    on before.source = newest.source
    and before.year = newest.year
    and before.indicator = cell.indicator
    and before.version = cell.version
    and before.area_code = cell.area_code
    and before.sex = cell.sex
    and before.age_band = cell.age_band
    and before.school_form = cell.school_form
    and before.type = cell.type
  where cell.value is not null
    and before.value <> cell.value
)

select
  newest.source,
  newest.year,
  cell.indicator,
  cell.version,
  cell.period,
  cell.area_code,
  cell.sex,
  cell.age_band,
  cell.school_form,
  cell.type,
  cell.value,
  cell.persons,
  case
    when cell.status = 'ok' and changed.delivery is not null then 'revised'
    else cell.status::text
  end as status
from newest
join cell_count as cell on cell.delivery = newest.id
left join changed
  on changed.delivery = cell.delivery
  and changed.indicator = cell.indicator
  and changed.area_code = cell.area_code
  and changed.sex = cell.sex
  and changed.age_band = cell.age_band
  and changed.school_form = cell.school_form
  and changed.type = cell.type
order by
  cell.indicator,
  newest.year,
  cell.area_code,
  cell.sex,
  cell.age_band,
  cell.school_form,
  cell.type;
