alter table performance_notice add column says jsonb;
alter table performance_notice add constraint told_when_published
  check (says is null or published_on is not null);
