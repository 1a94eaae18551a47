-- bup.children_current.stock: children on whom a care commitment is open on 31 December.
--
-- Grain    one row per commitment that lasts to the day
-- Inputs   bup_vardatagande, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children with a commitment begun by 31 December and not ended before it; one that ends on the day
--          counts. Living in the municipality and aged 0–17 that day, as in bup.children_current, whose children
--          need not include these: a commitment may be open a whole year without a kept contact.
-- Source   founding appendix, L2-01, variant .stock
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from bup_vardatagande
where started <= make_date($year, 12, 31)
  and (ended is null or ended >= make_date($year, 12, 31))
