-- bou.children_open_interventions: children with an open-care intervention in the year.
--
-- Grain    one row per row of open_care
-- Inputs   open_care
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct children among the rows of bou.open_interventions. A child with two types stands in both and is
--          one in the total. Area: that of the latest intervention that has one.
-- Source   founding appendix, L2-05
select
  person as unit,
  person as subject,
  arg_max(area, (started, row)) over (partition by person) as area,
  null::varchar as school_form,
  type
from open_care
