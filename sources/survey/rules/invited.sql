-- How many pupils of each grade were asked in the year.
--
-- Grain    one row per grade
-- Inputs   andts_enkat, asked, reconciled, $year
-- Output   grade, id (as invited in asked), pupils, fault (why there is no figure, by its name in
--          finding-reasons.ts, or null)
-- Rule     Antal elever on the rows of all pupils of the grade, for the questions that are followed; it is one number
--          or none. Not by sex: the school's list knows the sex of those who were asked, the answers that which the
--          pupils gave themselves.
-- Source   docs/founding-documents.md (R12, shares of a survey)
with stated as (
  select
    grade,
    count(distinct andts_enkat.pupils) as numbers,
    max(andts_enkat.pupils) as pupils
  from andts_enkat
  join asked using (grade, question)
  where andts_enkat.year = $year
    and andts_enkat.sex = 'T'
  group by grade
),
answered as (
  select
    grade,
    invited as id,
    max(all_respondents) as respondents
  from reconciled
  group by
    grade,
    invited
)
select
  answered.grade,
  answered.id,
  stated.pupils,
  case
    when coalesce(stated.numbers, 0) = 0 then 'no_pupils'
    when stated.numbers > 1 then 'different_pupils'
    when stated.pupils < answered.respondents then 'fewer_pupils'
  end as fault
from answered
left join stated using (grade)
