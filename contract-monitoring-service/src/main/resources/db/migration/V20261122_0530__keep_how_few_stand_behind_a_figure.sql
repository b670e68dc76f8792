-- The least number of people that a figure was reckoned from or tells apart, as Sample.fewest has it.
alter table measurement
  add column fewest numeric generated always as (
    least(cast(sample ->> 'denominator' as numeric), cast(sample ->> 'answered' as numeric),
          nullif(cast(sample ->> 'numerator' as numeric), 0),
          nullif(cast(sample ->> 'denominator' as numeric) - cast(sample ->> 'numerator' as numeric), 0))
  ) stored;

create index measurement_of_few on measurement (kpi_id, fewest) where fewest is not null;
