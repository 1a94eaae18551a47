-- bou.children_placed.stock: children placed outside their home on 31 December.
--
-- Grain    one row per row of placement that lasts to the day
-- Inputs   placement, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children with a placement begun by 31 December and not ended before it; a placement that ends on
--          the day counts. Else as bou.children_placed, whose children include all of these.
-- Source   founding appendix, L2-08, variant .stock
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  type
from placement
where ended is null or ended >= make_date($year, 12, 31)
