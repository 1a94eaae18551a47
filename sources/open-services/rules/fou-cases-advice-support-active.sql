-- fou.cases_advice_support.active: advice and support cases of the family and youth service open in the year.
--
-- Grain    one row per case
-- Inputs   support_case, $includes_ung_cases_advice_support_13_20, $includes_fam_families_advice_support_0_12
-- Output   unit, subject, area, school_form, type
-- Rule     As fou.cases_advice_support, whose cases are all among these, but open on any day of the calendar year,
--          whenever they began.
-- Source   founding appendix, L1-04, variant .active
select
  support_case as unit,
  support_case as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from support_case
where kind = 'ADVICE'
  and (
    service = 'FOU'
    or (service = 'UNG' and $includes_ung_cases_advice_support_13_20)
    or (service = 'FAM' and $includes_fam_families_advice_support_0_12)
  )
