-- ung.children_group_6_18: children in groups of the youth service in the year.
--
-- Grain    one row per participant
-- Inputs   participant
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct participants in groups with Enhet UNG, aged 6–18 on 31 December or of unknown age. Without
--          Personnummer a child in two groups is two.
-- Source   founding appendix, L1-11
select
  participant as unit,
  participant as subject,
  area,
  null::varchar as school_form,
  null::varchar as type
from participant
where list_contains(services, 'UNG')
  and (age is null or age between 6 and 18)
