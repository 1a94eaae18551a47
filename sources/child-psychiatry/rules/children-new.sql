-- bup.children_new: children whose first kept contact in the year follows twelve months without any.
--
-- Grain    one row per child
-- Inputs   contact_year, $year, $washout_months
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children as in bup.children_current, where no kept contact lies in the twelve months
--          ($washout_months) before the first one of the year. A contact on the same date a year earlier is twelve
--          months back and does not count. Contacts before a move into the municipality count as contacts.
-- Source   founding appendix, L2-02 (washout of twelve months)
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from contact_year
where contact_year = $year
  and first_kept is not null
  and not exists (
    select 1
    from contact_year as earlier
    where earlier.person = contact_year.person
      and earlier.contact_year < $year
      and earlier.last_kept > contact_year.first_kept - to_months($washout_months)
  )
