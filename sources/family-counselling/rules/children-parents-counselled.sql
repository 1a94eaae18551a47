-- famrad.children_parents_counselled: children whose parents began family counselling in the year.
--
-- Grain    one row per case and child
-- Inputs   counselled_child
-- Output   unit, subject, area (none), school_form, type
-- Rule     The sum of Antal barn under 18 over cases with Startdatum in the calendar year. No child is known, so one
--          counts once per case.
-- Source   founding appendix, L1-01
select
  counselled_child as unit,
  counselled_child as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from counselled_child
