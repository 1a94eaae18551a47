-- school.absence_over_20: pupils who were absent more than 20 per cent of the school year.
--
-- Grain    one row per pupil
-- Inputs   absence, $more_than_percent
-- Output   unit, subject, area (none), school_form, type
-- Rule     As school.absence_pupils, and absent more than the percentage, authorised or not; exactly 20 is not more.
-- Source   docs/founding-documents.md (further indicators: absence)
select
  person as unit,
  'absence ' || person as subject,
  null::varchar as area,
  null::varchar as school_form,
  stage as type
from absence
where 100 * absent > $more_than_percent * whole
