-- bou.children_investigated: children with an investigation begun in the year.
--
-- Grain    one row per child and type of referral
-- Inputs   bou_utredning, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct children with Utredning inledd in the calendar year, aged 0–20 on 31 December; children whose age
--          is not known are counted. Type: each aktualisering of those investigations. Area: that of the latest
--          investigation begun in the year that has one; protected children and others without one are unknown.
-- Not      filtered by Folkbokföringskommun: the register is the municipality's own, and a child who is protected or
--          has moved may be registered elsewhere.
-- Source   founding appendix, L1-02, docs/founding-documents.md (age = year − birth year)
with begun_in_year as (
  select
    person,
    referral,
    arg_max(area, (begun, row)) over (partition by person) as area
  from bou_utredning
  where year(begun) = $year
)
select distinct
  person as unit,
  person,
  case when child.protected then 'U' else begun_in_year.area end as area,
  child.sex,
  $year - child.birth_year as age,
  null::varchar as school_form,
  begun_in_year.referral as type
from begun_in_year
join child using (person)
where child.birth_year is null or $year - child.birth_year between 0 and 20
