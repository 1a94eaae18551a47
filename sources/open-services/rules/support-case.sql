-- The cases of the open services in the year; several rows of the register may belong to one case.
--
-- Grain    one row per Enhet, Ärendetyp and Ärendenr; per Enhet and Ärendenr at Mini-Maria, which has one kind of case
-- Inputs   vss_arende, $year
-- Output   support_case, service, kind (null where Ärendetyp is blank), has_number, begun, row, person, family,
--          sex, age on 31 December (or null), youngest (age, or null), area, protected
-- Rule     A case is open in the year when one of its rows is: start and end day both count. It begins in the year when
--          one of its rows does, since numbers may start anew each year; begun is null where none does. A row without Ärendenr is a case of its own. The register's word on sex goes before the
--          identity number's, the identity number's on birth year before the register's; where rows differ, the
--          latest row of the year that says anything. A case is protected when any of its rows says so, also one of
--          another year.
-- Source   founding appendix, L1-04 to L1-10, docs/founding-documents.md (sex, protected persons, age)
with numbered as (
  select
    *,
    case when service = 'MM' then 'CASE' else kind end as counted_as,
    coalesce('nr ' || case_id::varchar, 'row ' || row) as number
  from vss_arende
),
marked as (
  select
    *,
    coalesce(bool_or(protected) over (partition by service, counted_as, number), false) as is_protected
  from numbered
)
select
  concat_ws(' ', service, counted_as, number) as support_case,
  service,
  counted_as as kind,
  bool_and(case_id is not null) as has_number,
  min(started) filter (where year(started) = $year) as begun,
  max(row) as row,
  arg_max(person, (started, row)) as person,
  arg_max(family, (started, row)) as family,
  coalesce(arg_max(sex, (started, row)), max(person_sex)) as sex,
  ($year - coalesce(max(person_birth_year), arg_max(birth_year, (started, row))))::integer as age,
  coalesce(
    arg_max(youngest, (started, row)),
    ($year - coalesce(max(person_birth_year), arg_max(birth_year, (started, row))))::integer
  ) as youngest,
  arg_max(area, (started, row)) as area,
  bool_or(is_protected) as protected
from marked
where started <= make_date($year, 12, 31)
  and (ended is null or ended >= make_date($year, 1, 1))
group by
  service,
  counted_as,
  number
