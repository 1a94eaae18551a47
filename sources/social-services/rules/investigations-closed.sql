-- bou.investigations_closed: investigations closed in the year, whatever was decided.
--
-- Grain    one row per investigation
-- Inputs   investigation
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct Utredning-id closed in the calendar year. Type: the legal ground of the investigation.
-- Source   founding appendix, L2-10 (denominator)
select
  investigation as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  ground as type
from investigation
