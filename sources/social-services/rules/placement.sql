-- The placements of the year.
--
-- Grain    one row per row of bou_insats that is a placement with at least one day in the year, and code: its legal
--          base and its form
-- Inputs   bou_insats, $year
-- Output   person, ended, type
-- Rule     Start and end day both count.
-- Source   founding appendix, L2-08, docs/founding-documents.md (legal bases, placement forms)
select
  person,
  ended,
  unnest(['LEGAL_' || legal_base, coalesce(placement_form, 'FORM_OTHER')]) as type
from bou_insats
where kind = 'PLACEMENT'
  and started <= make_date($year, 12, 31)
  and (ended is null or ended >= make_date($year, 1, 1))
