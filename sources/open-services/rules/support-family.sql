-- The families whose advice and support at Familjeverksamheten began in the year.
--
-- Grain    one row per Familj-id, or per case where it is blank
-- Inputs   support_case, $year
-- Output   support_family, has_family, youngest (age, or null), area, protected
-- Rule     A family's youngest child is the youngest that any of its cases of the year tells of: Yngsta barnets ålder
--          as the register has it, or else reference year minus Födelseår. Area: that of the latest case that has
--          one. A family is protected when any of those cases is.
-- Source   founding appendix, L1-07 (missing Familj-id falls back to Ärendenr)
select
  coalesce('family ' || family::varchar, 'family of ' || support_case) as support_family,
  bool_and(family is not null) as has_family,
  min(youngest) as youngest,
  arg_max(area, (begun, row)) as area,
  bool_or(protected) as protected
from support_case
where service = 'FAM'
  and kind = 'ADVICE'
  and year(begun) = $year
group by support_family
