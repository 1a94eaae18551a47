-- bup.children_current: children with a kept contact in the year.
--
-- Grain    one row per kept contact
-- Inputs   kept, child, $year
-- Output   unit, person, area, school_form, type
-- Rule     Distinct children with at least one kept visit or remote contact in the calendar year, living in the
--          municipality on 31 December and aged 0–17 that day.
-- Source   founding appendix, L2-01
select
  person as unit,
  person,
  child.area,
  null::varchar as school_form,
  null::varchar as type
from kept
join child using (person)
where year(kept.contact) = $year
