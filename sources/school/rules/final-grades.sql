-- The pupils who finished year 9 of compulsory school at the end of the spring term.
--
-- Grain    one row per pupil
-- Inputs   skola_betyg, $year
-- Output   person, is_eligible
-- Rule     Final grades of year 9 in the school year that ends in $year: grades of spring 2020 belong to 2020. A row of
--          an autumn term holds no final grades. Where a pupil has several rows, one that says eligible is enough. An
--          export without Skolform is taken to be of compulsory school; a pupil with a row of adapted school is
--          received there, whatever class she sat in, and is not among these.
-- Source   docs/founding-documents.md (further indicators: not eligible)
select
  person,
  bool_or(eligibility = 'ELIGIBLE') as is_eligible
from skola_betyg
where year(ends) = $year
  and coalesce(ends_term, 'SPRING') = 'SPRING'
  and school_year = 9
group by person
having bool_and(coalesce(form, 'GR') <> 'AGR')
  and bool_or(coalesce(form, 'GR') = 'GR')
