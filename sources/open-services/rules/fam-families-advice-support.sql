-- fam.families_advice_support_0_12: families in advice and support at the family service begun in the year.
--
-- Grain    one row per family
-- Inputs   support_family
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct Familj-id with Enhet FAM, Ärendetyp RÅD_STÖD, Startdatum in the calendar year and a youngest child
--          aged 0–12, or of unknown age.
-- Source   founding appendix, L1-07
select
  support_family as unit,
  support_family as subject,
  area,
  null::varchar as school_form,
  null::varchar as type
from support_family
where youngest is null
  or youngest between 0 and 12
