-- What the steward should know of the year's cases besides the counts.
--
-- Grain    one row per remark that holds for any case
-- Inputs   familjeradgivning, counselled_case, counselled_child, $year
-- Output   remark, number: of rows, cases or children
-- Rule     The number of children goes before the list of birth years. A blank number is no nought, and no number.
-- Source   founding appendix, L1-01 and L1-03
with noted as (
  select 'Antal barn under 18 saknas: rader som inte räknas' as remark
  from familjeradgivning
  where year(started) = $year
    and children is null
  union all
  select unnest([
    case
      when len(string_split(birth_years, ',')) > children
        then 'Barns födelseår: ärenden med fler år än barn, där antalet gäller'
    end,
    case
      when not has_family and exists (select 1 from familjeradgivning as any_row where any_row.family is not null)
        then 'Familj-id saknas: ärenden som räknas som en egen familj'
    end
  ])
  from counselled_case
  union all
  select 'famrad.children_parents_counselled: barn med okänd ålder, eller som har fyllt 18 år, som räknas'
  from counselled_child
  where age is null
    and exists (select 1 from familjeradgivning as any_row where any_row.birth_years is not null)
)
select
  remark,
  count(*)::integer as number
from noted
where remark is not null
group by remark
order by remark
