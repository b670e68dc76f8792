-- A portfolio sums every figure of every contract. The rows are wide with evidence, attribution and
-- checks; what is summed fits in the index, which is read without them.
create index measurement_to_sum on measurement (kpi_id, period_to)
  include (stage, gross, net, weight, response_percent);

-- Stories are counted by promise.
create index story_of_commitment on story (commitment_id);
