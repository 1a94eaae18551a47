-- The open-care interventions of the year.
--
-- Grain    one row per row of bou_insats that is open care and ran on any day of the year
-- Inputs   bou_insats, $year
-- Output   intervention, person, area, started, row, type
-- Rule     Start and end day both count. An id that stands on several children is one intervention for each of them:
--          the persons behind the interventions are then the children of bou.children_open_interventions in every
--          cell. A row without an id is an intervention of its own. An intervention has one type: that of its latest
--          row which has one.
-- Source   founding appendix, L2-04 and L2-05, docs/founding-documents.md (open-care types)
with running as (
  select
    *,
    person || ' ' || coalesce(intervention::varchar, 'row ' || row) as of_child
  from bou_insats
  where kind = 'OPEN'
    and started <= make_date($year, 12, 31)
    and (ended is null or ended >= make_date($year, 1, 1))
)
select
  of_child as intervention,
  person,
  area,
  started,
  row,
  coalesce(arg_max(open_type, (started, row)) over (partition by of_child), 'OPEN_OTHER') as type
from running
