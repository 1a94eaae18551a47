-- Whom a unit is about: a respondent to one question, or a pupil who was asked.
--
-- Grain    one row per respondent or pupil
-- Inputs   respondent, pupil, $municipality
-- Output   subject, person, home, sex (F, M or null), age (none), protected (nobody)
-- Rule     Each is one person, though the survey is anonymous: a pupil answers once. The survey is the municipality's
--          own, and nobody in it can be told to have a protected identity.
-- Source   docs/founding-documents.md (R12, shares of a survey)
select
  respondent as subject,
  respondent as person,
  $municipality as home,
  sex,
  null::integer as age,
  false as protected
from respondent
union all
select
  pupil as subject,
  pupil as person,
  $municipality as home,
  null as sex,
  null::integer as age,
  false as protected
from pupil
