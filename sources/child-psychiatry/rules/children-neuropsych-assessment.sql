-- bup.children_neuropsych_assessment: children under assessment for a neurodevelopmental diagnosis.
--
-- Grain    one row per assessment
-- Inputs   bup_utredning, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children with a neuropsychiatric assessment begun by 31 December and not ended before 1 January,
--          living in the municipality on 31 December and aged 0–17 that day. Under assessment is under way, so the
--          interval counts and not its start; one without an end is still going on. The type of assessment decides,
--          never a diagnosis, and a contact in the year is not asked for.
-- Source   founding appendix, L1-08
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from bup_utredning
where kind = 'NEUROPSYCHIATRIC'
  and started <= make_date($year, 12, 31)
  and (ended is null or ended >= make_date($year, 1, 1))
