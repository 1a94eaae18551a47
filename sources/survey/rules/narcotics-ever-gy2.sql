-- andts.narcotics_ever_gy2: pupils of the second year of upper secondary school who have ever used
-- narcotics.
--
-- Grain    one row per respondent who said so
-- Inputs   respondent
-- Output   unit, subject, area (none), school_form, type
-- Rule     Respondents of the year's survey in the grade whose answer is yes.
-- Source   docs/founding-documents.md (R12, shares of a survey)
select
  respondent as unit,
  respondent as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from respondent
where indicator = 'andts.narcotics_ever_gy2'
  and said_yes
