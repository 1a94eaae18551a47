-- andts.pupils_gy2: pupils of the second year of upper secondary school who were asked.
--
-- Grain    one row per pupil
-- Inputs   pupil
-- Output   unit, subject, area (none), school_form, type
-- Rule     Antal elever of the grade, the base of the response rate.
-- Source   docs/founding-documents.md (R12, shares of a survey)
select
  pupil as unit,
  pupil as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from pupil
where id = 'andts.pupils_gy2'
