-- How the figures of a KPI become one: added up, averaged, or the latest alone. With what it needs of
-- the terms beside it, a portfolio reads each KPI's figures once and in one way.
alter table kpi
  add column reckoned text not null generated always as (
    case
      when terms ->> 'kind' in ('COUNT', 'RATE_PER_SPEND', 'MILESTONE') then 'SUM'
      when terms ->> 'kind' in ('RATIO', 'DISTANCE_TRAVELLED') then 'MEAN'
      when terms ->> 'kind' in ('STABILITY', 'BEFORE_AFTER') then 'LATEST'
      else 'NONE'
    end) stored,
  add column least_response_percent numeric
    generated always as ((terms ->> 'leastResponsePercent')::numeric) stored;
