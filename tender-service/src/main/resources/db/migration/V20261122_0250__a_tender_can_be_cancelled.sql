alter table tender add column cancellation jsonb;
alter table tender
  add constraint only_what_is_out_is_cancelled check (cancellation is null or published is not null);
