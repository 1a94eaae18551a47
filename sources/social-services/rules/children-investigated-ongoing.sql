-- bou.children_investigated.ongoing: children with an investigation open on any day of the year.
--
-- Grain    one row per child and type of referral
-- Inputs   bou_utredning, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children with an investigation begun by 31 December and not closed before 1 January; else as
--          bou.children_investigated, whose children are all among these.
-- Source   founding appendix, L1-02, variant .ongoing
with open_in_year as (
  select
    person,
    referral,
    arg_max(area, (begun, row)) over (partition by person) as area
  from bou_utredning
  where begun <= make_date($year, 12, 31)
    and (closed is null or closed >= make_date($year, 1, 1))
)
select distinct
  person as unit,
  person,
  case when child.protected then 'U' else open_in_year.area end as area,
  child.sex,
  $year - child.birth_year as age,
  null::varchar as school_form,
  open_in_year.referral as type
from open_in_year
join child using (person)
where child.birth_year is null or $year - child.birth_year between 0 and 20
