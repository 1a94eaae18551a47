-- bou.children_placed: children placed outside their home on any day of the year.
--
-- Grain    one row per row of placement
-- Inputs   placement
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children with a placement of at least one day in the year. Children with a reserve number are
--          counted, unlike in national statistics since 2014.
-- Source   founding appendix, L2-08
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  type
from placement
