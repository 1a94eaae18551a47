-- The rows of the survey that say how many answered yes, and which whole numbers their printed share allows.
--
-- Grain    one row per year, indicator, group of pupils and thing said of it; a row that is there twice counts once
-- Inputs   andts_enkat, asked
-- Output   year, indicator, survey, sex (F, M, U, or T for all), respondents, decimals, lowest, nearest, highest
-- Rule     A share s printed with d decimals stands for every number k of n respondents with |100 k / n − s| ≤ half a
--          unit of the last decimal; nearest is s × n / 100 rounded. Worked out in whole numbers: 10^d × s is one.
--          With one decimal and fewer than 1,000 respondents at most one number fits, and none where the two printed
--          numbers contradict each other. The decimals are the most that any share of the year has: a spreadsheet
--          drops the last zero of 38,0.
-- Source   docs/founding-documents.md (R12, shares of a survey)
with precise as (
  select
    *,
    max(share_decimals) over (partition by year) as decimals
  from andts_enkat
),
stated as (
  select distinct
    precise.year,
    asked.indicator,
    precise.survey,
    precise.sex,
    precise.respondents,
    precise.decimals,
    precise.share * (10 ** (precise.decimals - precise.share_decimals))::bigint as share,
    200 * (10 ** precise.decimals)::bigint as step
  from precise
  join asked using (grade, question)
  where precise.answer = 'YES'
)
select
  year,
  indicator,
  survey,
  sex,
  respondents,
  decimals,
  greatest(0, (2 * share * respondents - respondents + step - 1) // step) as lowest,
  (2 * share * respondents + step // 2) // step as nearest,
  least(respondents, (2 * share * respondents + respondents) // step) as highest
from stated
