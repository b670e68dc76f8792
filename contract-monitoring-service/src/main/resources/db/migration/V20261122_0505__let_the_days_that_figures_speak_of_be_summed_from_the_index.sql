-- Silence counts against a cap, so the days that were reported are summed with the figures.
drop index measurement_to_sum;
create index measurement_to_sum on measurement (kpi_id, period_to)
  include (period_from, stage, gross, net, weight, response_percent);
