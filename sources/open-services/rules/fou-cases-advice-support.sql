-- fou.cases_advice_support: advice and support cases of the family and youth service begun in the year.
--
-- Grain    one row per case
-- Inputs   support_case, $year, $includes_ung_cases_advice_support_13_20, $includes_fam_families_advice_support_0_12
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct Ärendenr with Enhet FOU, Ärendetyp RÅD_STÖD and Startdatum in the calendar year. Where the
--          definition says that the service includes the youth service (UNG) or the family service (FAM), their
--          advice and support cases are counted too, of any age.
-- Source   founding appendix, L1-04
select
  support_case as unit,
  support_case as subject,
  area,
  null::varchar as school_form,
  null::varchar as type
from support_case
where kind = 'ADVICE'
  and year(begun) = $year
  and (
    service = 'FOU'
    or (service = 'UNG' and $includes_ung_cases_advice_support_13_20)
    or (service = 'FAM' and $includes_fam_families_advice_support_0_12)
  )
