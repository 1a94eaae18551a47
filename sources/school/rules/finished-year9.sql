-- school.finished_year9: pupils who finished year 9 of compulsory school.
--
-- Grain    one row per pupil
-- Inputs   final_grades
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct pupils living in the municipality with final grades of year 9, whatever they were.
-- Source   docs/founding-documents.md (further indicators: not eligible, denominator)
select
  person as unit,
  'grades ' || person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from final_grades
