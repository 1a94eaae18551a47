-- What the contact register says of each child, calendar year by calendar year: the one pass over all contacts.
--
-- Grain    one row per Patient-id and year with a contact of any kind
-- Inputs   bup_kontakt
-- Output   person, contact_year, sex, birth_year, home, each with the moment it was said (…_at), area, protected,
--          first_contact, first_kept, last_kept
-- Rule     Sex, birth year, home and area are what the year's latest row says that says anything; also missed
--          contacts tell them. Kept are visits and remote contacts that took place, in any municipality. A moment
--          is day, register and row in one number, so that those of all registers can be compared; see subject.
-- Source   founding appendix, L2-01
with placed as (
  select
    *,
    ((contact - date '1900-01-01')::bigint * 4 + 3) * 4294967296 + row as moment,
    status = 'KEPT' and form in ('VISIT', 'REMOTE') as kept
  from bup_kontakt
)
select
  person,
  year(contact)::integer as contact_year,
  arg_max(sex, moment) as sex,
  max(moment) filter (where sex is not null) as sex_at,
  arg_max(birth_year, moment) as birth_year,
  max(moment) as birth_year_at,
  arg_max(home, moment) as home,
  max(moment) filter (where home is not null) as home_at,
  arg_max(area, moment) as area,
  coalesce(bool_or(protected), false) as protected,
  min(contact) as first_contact,
  min(contact) filter (where kept) as first_kept,
  max(contact) filter (where kept) as last_kept
from placed
group by
  person,
  contact_year
