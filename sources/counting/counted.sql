-- The units that a rule has picked, with what is known of whom each is about.
--
-- Grain    one row per unit and code of type
-- Inputs   picked: as a counting rule gives it: unit, subject, area, school_form, type
--          subject: subject, person, home, sex, age, protected; one row per child, case or family whom the source
--            counts at all
--          wanted: municipality; those that are counted for
--          $count_protected
-- Output   municipality, unit, person, area, sex, age, school_form, type
-- Rule     The one place where an area is let through: that of a protected child is unknown, whatever the rule says;
--          and the one place where protected children are left out, where the agency has decided so. A unit whose
--          subject is not in the table, or lives elsewhere, is not counted.
-- Source   docs/founding-documents.md (protected persons, sex)
select distinct
  subject.home as municipality,
  picked.unit,
  subject.person,
  case when not subject.protected then picked.area end as area,
  subject.sex,
  subject.age,
  picked.school_form,
  picked.type
from picked
join subject using (subject)
where subject.home in (select municipality from wanted)
  and ($count_protected or not subject.protected)
