-- bou.investigations_closed: investigations closed in the year, whatever was decided.
--
-- Grain    one row per investigation
-- Inputs   investigation, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct Utredning-id closed in the calendar year about children aged 0–20 on 31 December, or of unknown
--          age. Type: the legal ground of the investigation.
-- Source   founding appendix, L2-10 (denominator)
select
  investigation.investigation as unit,
  person,
  case when child.protected then 'U' else investigation.area end as area,
  child.sex,
  $year - child.birth_year as age,
  null::varchar as school_form,
  investigation.ground as type
from investigation
join child using (person)
where year(investigation.closed) = $year
  and (child.birth_year is null or $year - child.birth_year between 0 and 20)
