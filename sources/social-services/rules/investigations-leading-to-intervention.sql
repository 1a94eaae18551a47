-- bou.investigations_leading_to_intervention: investigations closed in the year with a decision on an intervention.
--
-- Grain    one row per investigation
-- Inputs   investigation, child, $year
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     As bou.investigations_closed, and Beslut is INSATS.
-- Source   founding appendix, L2-10
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
  and investigation.led_to_intervention
  and (child.birth_year is null or $year - child.birth_year between 0 and 20)
