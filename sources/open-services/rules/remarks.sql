-- What the steward should know of the year's cases and groups besides the counts.
--
-- Grain    one row per remark that holds for anything
-- Inputs   support_case, support_family, participant, $year
-- Output   remark, number: of cases, families or participants
-- Rule     Who is outside the ages of an indicator's name is in no value of it; what a blank leaves unknown is counted
--          as unknown.
-- Source   founding appendix, L1-06 (rows outside the ages of the name), L1-07 (Familj-id), L1-11 (no Personnummer)
with noted as (
  select unnest([
    case
      when kind = 'ADVICE' and service = 'UNG' and age not between 13 and 20
        then 'ung.cases_advice_support_13_20: ärenden utanför 13–20 år, som inte räknas'
      when kind = 'ADVICE' and service = 'UNG' and age is null
        then 'ung.cases_advice_support_13_20: ärenden med okänd ålder, som räknas'
      when service = 'MM' and age not between 13 and 20
        then 'minimaria.cases: ärenden utanför 13–20 år, som inte räknas'
      when service = 'MM' and age is null
        then 'minimaria.cases: ärenden med okänd ålder, som räknas'
      when kind = 'VICTIM' and service = 'FOU' and age not between 13 and 20
        then 'fou.cases_young_crime_victims: ärenden utanför 13–20 år, som räknas under okänd ålder'
      when kind = 'VICTIM' and service = 'FOU' and age is null
        then 'fou.cases_young_crime_victims: ärenden med okänd ålder, som räknas'
      when kind = 'ADVICE' and service = 'FOU' and age not between 0 and 20
        then 'fou.cases_advice_support: ärenden utanför 0–20 år, som räknas under okänd ålder'
      when kind = 'ADVICE' and service = 'FOU' and age is null
        then 'fou.cases_advice_support: ärenden med okänd ålder, som räknas'
    end,
    case when kind is null then 'Ärendetyp saknas: ärenden som inte räknas någonstans' end,
    case when not has_number then 'Ärendenr saknas: rader som räknas som ett eget ärende var' end
  ]) as remark
  from support_case
  where year(begun) = $year
    and service <> 'OTHER'
  union all
  select unnest([
    case
      when youngest > 12
        then 'fam.families_advice_support_0_12: familjer utan barn 0–12 år, som inte räknas'
      when youngest is null
        then 'fam.families_advice_support_0_12: familjer där yngsta barnets ålder är okänd, som räknas'
    end,
    case when not has_family then 'Familj-id saknas: ärenden som räknas som en egen familj' end
  ])
  from support_family
  union all
  select unnest([
    case
      when age not between 6 and 18 and list_contains(services, 'UNG')
        then 'ung.children_group_6_18: deltagare utanför 6–18 år, som inte räknas'
      when age is null and list_contains(services, 'UNG')
        then 'ung.children_group_6_18: deltagare med okänd ålder, som räknas'
    end,
    case
      when age not between 0 and 20 and list_contains(services, 'FOU')
        then 'fou.children_group: deltagare utanför 0–20 år, som inte räknas'
      when age is null and list_contains(services, 'FOU')
        then 'fou.children_group: deltagare med okänd ålder, som räknas'
    end,
    case
      when person is null
        then 'Personnummer saknas: deltagarplatser, där ett barn i två grupper räknas två gånger'
    end,
    case when unknown_sessions then 'Antal tillfällen saknas: deltagare som räknas som att de har kommit' end
  ])
  from participant
  where list_has_any(services, ['UNG', 'FOU'])
)
select
  remark,
  count(*)::integer as number
from noted
where remark is not null
group by remark
order by remark
