-- What the steward should know of the year's cases besides the counts.
--
-- Grain    one row per remark that holds for anything
-- Inputs   raised, $year
-- Output   remark, number: of cases
-- Rule     Rows without an Ärendenr that name who raised the case are counted, and told of.
-- Source   docs/founding-documents.md (SON 2023/273, cases raised at a meeting)
select
  'Ärendenr saknas: rader som räknas som ett eget ärende var' as remark,
  count(*)::integer as number
from raised
where not has_number
  and year(first_met) = $year
having count(*) > 0
