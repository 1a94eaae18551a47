-- school.not_eligible_year9: pupils who finished year 9 without being eligible for upper secondary school.
--
-- Grain    one row per pupil
-- Inputs   final_grades
-- Output   unit, subject, area (none), school_form, type
-- Rule     As school.finished_year9, and not eligible for the vocational programmes.
-- Source   docs/founding-documents.md (further indicators: not eligible)
select
  person as unit,
  'grades ' || person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from final_grades
where not is_eligible
