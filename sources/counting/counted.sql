-- The units that a rule has picked, with what is known of the child behind each.
--
-- Grain    one row per unit and code of type
-- Inputs   picked: as a counting rule gives it: unit, person, area, school_form, type
--          child: person, sex, age, protected; one row per child whom the source counts at all
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     The one place where an area is let through: that of a protected child is unknown, whatever the rule says.
--          A unit whose child is not in the table is not counted.
-- Source   docs/founding-documents.md (protected persons, sex)
select distinct
  picked.unit,
  person,
  case when not child.protected then picked.area end as area,
  child.sex,
  child.age,
  picked.school_form,
  picked.type
from picked
join child using (person)
