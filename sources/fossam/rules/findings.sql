-- What the log cannot tell of the year.
--
-- Grain    one row per indicator that has no figure
-- Inputs   fossam_logg, $year
-- Output   indicator, crossing_column (none), reason (its name in fossam.ts); see findings of Source
-- Rule     A zero is true only where the log shows that the group met.
-- Source   docs/founding-documents.md (SON 2023/273, cases raised at a meeting)
select
  'fossam.cases' as indicator,
  null::varchar as crossing_column,
  'no_meetings' as reason
where not exists (select 1 from fossam_logg where year(met) = $year)
