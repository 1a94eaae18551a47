-- What the survey's rows of the year cannot tell.
--
-- Grain    one row per indicator or breakdown that has no figure
-- Inputs   reconciled, invited
-- Output   indicator, crossing_column, reason (its name in finding-reasons.ts); see findings of Source
-- Rule     Where a question has no figure, neither has the number of its respondents. Girls and boys are broken out
--          only where both are printed.
-- Source   docs/founding-documents.md (R12, shares of a survey)
with questions as (
  select indicator as id, fault, is_split from reconciled
  union all
  select answered, fault, is_split from reconciled
)
select
  id as indicator,
  null::varchar as crossing_column,
  fault as reason
from questions
where fault is not null
union all
select
  id,
  'sex',
  'sexes_together'
from questions
where fault is null
  and not is_split
union all
select
  id,
  null,
  fault
from invited
where fault is not null
order by all
