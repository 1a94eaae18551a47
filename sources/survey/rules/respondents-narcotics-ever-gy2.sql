-- andts.respondents_narcotics_ever_gy2: those who answered the question of andts.narcotics_ever_gy2.
--
-- Grain    one row per respondent
-- Inputs   respondent
-- Output   unit, subject, area (none), school_form, type
-- Rule     Antal svarande of the question: pupils who left it blank are not among them, so it differs between questions.
-- Source   docs/founding-documents.md (R12, shares of a survey)
select
  respondent as unit,
  respondent as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from respondent
where indicator = 'andts.narcotics_ever_gy2'
