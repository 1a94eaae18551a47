-- bup.children_new: children whose first kept contact in the year follows twelve months without any.
--
-- Grain    one row per child
-- Inputs   kept, patient, $year, $municipality
-- Output   unit, person, area, sex, age, school_form, type
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
),
new_in_year as (
  select person
  from first_in_year
  where not exists (
    select 1
    from kept as earlier
    where earlier.person = first_in_year.person
      and earlier.contact < first_in_year.contact
      and earlier.contact > first_in_year.contact - interval 12 month
  )
)
select
  person as unit,
  person,
  case when patient.protected then 'U' else patient.area end as area,
  patient.sex,
  $year - patient.birth_year as age,
  null::varchar as school_form,
  null::varchar as type
from new_in_year
join patient using (person)
where patient.home = $municipality
  and $year - patient.birth_year between 0 and 17
