-- The cases of the log, each with the meeting where it was first raised.
--
-- Grain    one row per case
-- Inputs   fossam_logg
-- Output   case_id, has_number, first_met, raised_by
-- Rule     One Ärendenr is one case, however many meetings it comes back to. A row that says who raised a case and has
--          no Ärendenr is a case of its own. Raised by whoever the earliest of its rows names; null where none does.
-- Source   docs/founding-documents.md (SON 2023/273, cases raised at a meeting)
with named as (
  select
    coalesce(
      case_id::varchar,
      case when raised_by is not null and raised_by <> 'NOBODY' then 'row ' || row end
    ) as of_case,
    case_id,
    met,
    row,
    nullif(raised_by, 'NOBODY') as raised_by
  from fossam_logg
)
select
  of_case as case_id,
  bool_and(case_id is not null) as has_number,
  min(met) as first_met,
  arg_min(raised_by, (met, row)) as raised_by
from named
where of_case is not null
group by of_case
