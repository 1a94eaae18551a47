-- How many answered yes in the year: girls, boys and the rest, in numbers that agree with everything printed.
--
-- Grain    one row per indicator
-- Inputs   asked, printed, $year
-- Output   indicator, answered, invited, grade, question (as in asked); fault (why there is no figure, by its name in
--          finding-reasons.ts, or null); is_split (whether girls and boys are printed apart); all_respondents, girls, boys, others and girls_yes,
--          boys_yes, others_yes
-- Rule     Girls + boys + others = all, where others are whoever is left: those whose sex is unknown or another, with
--          a row of their own or without one. Each number lies within what its share allows. Where several do, as with
--          1,000 respondents or more, the number of all is the nearest that leaves room for the parts, then that of
--          girls, then that of boys. Where none does, where a share without decimals leaves a choice, where two rows
--          say different things of one group, or where no row is of all pupils, the question of the year has no
--          figure: it is never guessed.
-- Source   docs/founding-documents.md (R12, shares of a survey)
with stated as (
  select *
  from printed
  where year = $year
),
row_faults as (
  select
    indicator,
    case
      when count(*) > count(distinct sex) or count(distinct survey) > 1
        then 'several_figures'
      when not bool_or(sex = 'T') then 'no_whole'
      when bool_or(lowest > highest) then 'share_disagrees'
      when bool_or(decimals = 0 and lowest < highest) then 'too_rounded'
    end as fault
  from stated
  group by indicator
),
-- Faulty questions are left out here, so that each join below finds one row or none.
sound as (
  select stated.*
  from stated
  join row_faults using (indicator)
  where row_faults.fault is null
),
groups as (
  select
    asked.indicator,
    whole.respondents as all_respondents,
    whole.lowest as all_lowest,
    whole.nearest as all_nearest,
    whole.highest as all_highest,
    coalesce(girls.respondents, 0) as girls,
    coalesce(girls.lowest, 0) as girls_lowest,
    coalesce(girls.nearest, 0) as girls_nearest,
    coalesce(girls.highest, 0) as girls_highest,
    coalesce(boys.respondents, 0) as boys,
    coalesce(boys.lowest, 0) as boys_lowest,
    coalesce(boys.nearest, 0) as boys_nearest,
    coalesce(boys.highest, 0) as boys_highest,
    girls.sex is not null and boys.sex is not null as is_split,
    whole.respondents - coalesce(girls.respondents, 0) - coalesce(boys.respondents, 0) as others,
    coalesce(named.respondents, 0) as named,
    coalesce(named.lowest, 0) as named_lowest,
    coalesce(named.highest, 0) as named_highest
  from asked
  join sound as whole on whole.indicator = asked.indicator and whole.sex = 'T'
  left join sound as girls on girls.indicator = asked.indicator and girls.sex = 'F'
  left join sound as boys on boys.indicator = asked.indicator and boys.sex = 'M'
  left join sound as named on named.indicator = asked.indicator and named.sex = 'U'
),
-- Of the others, those without a row of their own may have answered anything.
bounded as (
  select
    *,
    named_lowest as others_lowest,
    named_highest + others - named as others_highest,
    greatest(all_lowest, girls_lowest + boys_lowest + named_lowest) as least_of_all,
    least(all_highest, girls_highest + boys_highest + named_highest + others - named) as most_of_all
  from groups
),
with_all as (
  select
    *,
    others >= named and least_of_all <= most_of_all as fits,
    greatest(least_of_all, least(most_of_all, all_nearest)) as all_yes
  from bounded
),
with_girls as (
  select
    *,
    greatest(
      girls_lowest,
      all_yes - others_highest - boys_highest,
      least(girls_highest, all_yes - others_lowest - boys_lowest, girls_nearest)
    ) as girls_yes
  from with_all
  where fits
),
with_boys as (
  select
    *,
    greatest(
      boys_lowest,
      all_yes - others_highest - girls_yes,
      least(boys_highest, all_yes - others_lowest - girls_yes, boys_nearest)
    ) as boys_yes
  from with_girls
)
select
  asked.*,
  case
    when row_faults.indicator is null then 'no_figure'
    when row_faults.fault is not null then row_faults.fault
    when with_boys.indicator is null then 'parts_disagree'
  end as fault,
  with_boys.is_split,
  with_boys.all_respondents,
  with_boys.girls,
  with_boys.boys,
  with_boys.others,
  with_boys.girls_yes,
  with_boys.boys_yes,
  with_boys.all_yes - with_boys.girls_yes - with_boys.boys_yes as others_yes
from asked
left join row_faults using (indicator)
left join with_boys using (indicator)
