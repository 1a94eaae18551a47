-- fou.cases_young_crime_victims: support cases for young victims of crime begun in the year.
--
-- Grain    one row per case
-- Inputs   support_case, $year
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct Ärendenr with Enhet FOU, Ärendetyp BROTTSUTSATT and Startdatum in the calendar year. Never below
--          the municipality, so no area.
-- Source   founding appendix, L1-05
select
  support_case as unit,
  support_case as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from support_case
where service = 'FOU'
  and kind = 'VICTIM'
  and year(begun) = $year
