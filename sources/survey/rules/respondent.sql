-- The respondents behind each indicator, one by one: an aggregate of 313 answers is 313 respondents.
--
-- Grain    one row per indicator and respondent to its question
-- Inputs   reconciled
-- Output   respondent, indicator, sex (F, M or null), said_yes
-- Rule     Nothing is known of a respondent but the group: the first girls_yes of the girls said yes, and so on.
--          Respondents of two questions are different rows, though the pupils are largely the same.
-- Source   docs/founding-documents.md (R12, shares of a survey)
with answers as (
  select indicator, 'F' as sex, girls as respondents, girls_yes as yes from reconciled where fault is null
  union all
  select indicator, 'M', boys, boys_yes from reconciled where fault is null
  union all
  select indicator, null, others, others_yes from reconciled where fault is null
),
numbered as (
  select
    *,
    unnest(range(respondents)) as number
  from answers
)
select
  concat_ws(' ', indicator, coalesce(sex, 'U'), number) as respondent,
  indicator,
  sex,
  number < yes as said_yes
from numbered
