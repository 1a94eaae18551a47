-- fou.children_group: children in groups of the family and youth service in the year.
--
-- Grain    one row per participant
-- Inputs   participant, $includes_ung_children_group_6_18
-- Output   unit, subject, area, school_form, type
-- Rule     As ung.children_group_6_18, but Enhet FOU and no age limit but 0–20; also those in groups of the youth
--          service where the definition says that this one includes them.
-- Source   founding appendix, L1-12
select
  participant as unit,
  participant as subject,
  area,
  null::varchar as school_form,
  null::varchar as type
from participant
where list_contains(services, 'FOU')
  or (list_contains(services, 'UNG') and $includes_ung_children_group_6_18)
