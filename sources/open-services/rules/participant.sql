-- Those who took part in groups, one row each, and in whose groups they did so in the year.
--
-- Grain    one row per Personnummer, or per Grupp-id and Deltagarnr where it is blank
-- Inputs   vss_grupp, $year
-- Output   participant, person (null where no Personnummer is known), services (list),
--          unknown_sessions, sex, age on 31 December (or null), area, protected
-- Rule     Took part: the group's period overlaps the calendar year, start and end day included, and the participant
--          came at least once; nought sessions is never, and a blank is taken as came. A row without Grupp-id or
--          Deltagarnr is a participant of its own. Sex, birth year, area and protection as for a case, over all rows of
--          the participant: they are the same in all indicators, so that a part never exceeds its whole.
-- Source   founding appendix, L1-11 and L1-12, docs/founding-documents.md (sex, protected persons, age)
with numbered as (
  select
    *,
    coalesce(
      'person ' || person::varchar,
      'place ' || service || ' ' || group_id::varchar || ' nr ' || number::varchar,
      'row ' || row
    ) as participant,
    started <= make_date($year, 12, 31)
      and (ended is null or ended >= make_date($year, 1, 1))
      and coalesce(sessions > 0, true) as took_part
  from vss_grupp
)
select
  participant,
  max(person) as person,
  list(distinct service) filter (where took_part) as services,
  bool_or(took_part and sessions is null) as unknown_sessions,
  coalesce(arg_max(sex, (started, row)), max(person_sex)) as sex,
  ($year - coalesce(max(person_birth_year), arg_max(birth_year, (started, row))))::integer as age,
  arg_max(area, (started, row)) filter (where started <= make_date($year, 12, 31)) as area,
  coalesce(bool_or(protected), false) as protected
from numbered
group by participant
