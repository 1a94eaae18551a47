-- school.absence_pupils: pupils whose absence in the school year is known.
--
-- Grain    one row per pupil
-- Inputs   absence
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct pupils living in the municipality with a row of absence in the school year that ends in the year,
--          also those who were never absent.
-- Source   docs/founding-documents.md (further indicators: absence, denominator)
select
  person as unit,
  'absence ' || person as subject,
  null::varchar as area,
  null::varchar as school_form,
  stage as type
from absence
