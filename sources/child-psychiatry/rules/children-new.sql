-- bup.children_new: children whose first kept contact in the year follows twelve months without any.
--
-- Grain    one row per child
-- Inputs   kept, $year
-- Output   unit, person, area (none), school_form, type
-- Rule     Distinct children as in bup.children_current, where no kept contact lies in the twelve months before the
--          first one of the year. A contact on the same date a year earlier is twelve months back and does not count.
--          Contacts before a move into the municipality count as contacts.
-- Source   founding appendix, L2-02 (washout of twelve months)
with first_in_year as (
  select
    person,
    min(contact) as contact
  from kept
  where year(contact) = $year
  group by person
)
select
  person as unit,
  person,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from first_in_year
where not exists (
  select 1
  from kept as earlier
  where earlier.person = first_in_year.person
    and earlier.contact < first_in_year.contact
    and earlier.contact > first_in_year.contact - interval 12 month
)
