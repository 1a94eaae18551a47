-- famrad.families_with_children: families with children that began family counselling in the year.
--
-- Grain    one row per family
-- Inputs   counselled_family
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct families of cases with Startdatum in the calendar year and Antal barn under 18 of at least one.
--          Type: the form of relationship.
-- Source   founding appendix, L1-03
select
  family as unit,
  family as subject,
  null::varchar as area,
  null::varchar as school_form,
  relation as type
from counselled_family
