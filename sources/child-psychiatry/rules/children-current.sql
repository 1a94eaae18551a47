-- bup.children_current: children with a kept contact in the year.
--
-- Grain    one row per child
-- Inputs   contact_year, subject, $year
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct children with at least one kept visit or remote contact in the calendar year, living in the
--          municipality on 31 December and aged 0–17 that day.
-- Source   founding appendix, L2-01
select
  contact_year.person as unit,
  contact_year.person as subject,
  subject.area,
  null::varchar as school_form,
  null::varchar as type
from contact_year
join subject on subject.subject = contact_year.person
where contact_year.contact_year = $year
  and contact_year.first_kept is not null
