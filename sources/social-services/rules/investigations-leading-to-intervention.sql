-- bou.investigations_leading_to_intervention: investigations closed in the year with a decision on an intervention.
--
-- Grain    one row per investigation
-- Inputs   investigation
-- Output   unit, subject, area (none), school_form, type
-- Rule     As bou.investigations_closed, and Beslut is INSATS.
-- Source   founding appendix, L2-10
select
  investigation as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  ground as type
from investigation
where led_to_intervention
