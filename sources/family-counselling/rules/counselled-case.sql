-- The counselling cases begun in the year that concern children.
--
-- Grain    one row per Ärendenr with Startdatum in the calendar year and at least one child under 18
-- Inputs   familjeradgivning, $year, $municipality
-- Output   counselled_case, begun, row, family, has_family, relation, children, birth_years (text, youngest first), home
-- Rule     Only rows of the year, since numbers may start anew each year; a row without Ärendenr is a case of its own. Where several rows
--          belong to one case, each is what the latest row says that says anything. The family is Familj-id where it
--          is kept, else the case. Home is what Kommun says, where the export has it at all; else the export is the
--          municipality's own.
-- Source   founding appendix, L1-01 and L1-03
with numbered as (
  select
    *,
    coalesce('nr ' || case_id::varchar, 'row ' || row) as number
  from familjeradgivning
  where year(started) = $year
)
select
  number as counselled_case,
  min(started) as begun,
  max(row) as row,
  coalesce('family ' || arg_max(family, (started, row))::varchar, 'case ' || number) as family,
  bool_or(family is not null) as has_family,
  coalesce(arg_max(relation, (started, row)), 'RELATION_U') as relation,
  arg_max(children, (started, row)) as children,
  arg_max(birth_years, (started, row)) as birth_years,
  case
    when exists (select 1 from familjeradgivning as any_row where any_row.home is not null)
      then arg_max(home, (started, row))
    else $municipality
  end as home
from numbered
group by number
having arg_max(children, (started, row)) >= 1
