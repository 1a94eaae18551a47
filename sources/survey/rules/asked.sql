-- Which question in which grade each indicator is, and which counts it is a share of.
--
-- Grain    one row per indicator
-- Output   indicator, answered and invited (ids of the counts of those who answered and of those who were asked),
--          grade, question
-- Source   docs/founding-documents.md (ANDTS): years 9 and the second year of upper secondary school
select *
from (
  values
    ('andts.alcohol_year9', 'andts.respondents_alcohol_year9', 'andts.pupils_year9', '9', 'ALCOHOL'),
    (
      'andts.tobacco_nicotine_year9',
      'andts.respondents_tobacco_nicotine_year9',
      'andts.pupils_year9',
      '9',
      'TOBACCO_NICOTINE'
    ),
    ('andts.alcohol_gy2', 'andts.respondents_alcohol_gy2', 'andts.pupils_gy2', 'GY2', 'ALCOHOL'),
    (
      'andts.narcotics_ever_gy2',
      'andts.respondents_narcotics_ever_gy2',
      'andts.pupils_gy2',
      'GY2',
      'NARCOTICS_EVER'
    )
) as known (indicator, answered, invited, grade, question)
