-- famcentral.cases_advice_support: advice and support cases at the family centre begun in the year.
--
-- Grain    one row per case
-- Inputs   support_case, $year
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct Ärendenr with Enhet FC, Ärendetyp RÅD_STÖD and Startdatum in the calendar year. Visits to the open
--          preschool are no cases. Area: the centre's.
-- Source   founding appendix, L1-10
select
  support_case as unit,
  support_case as subject,
  area,
  null::varchar as school_form,
  null::varchar as type
from support_case
where service = 'FC'
  and kind = 'ADVICE'
  and year(begun) = $year
