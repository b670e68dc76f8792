-- Who was asked and what a ratio is made of. Weight and response rate stand beside the document so
-- that figures can be pooled in one statement.
alter table measurement
  add column sample           jsonb,
  add column weight           numeric not null default 1 check (weight > 0),
  add column response_percent numeric check (response_percent between 0 and 100);
alter table measurement drop constraint measurement_gross_check;
