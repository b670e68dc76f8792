create table competition (
  id          uuid primary key,
  version     bigint      not null,
  authority   text        not null,
  bids_due_by timestamptz not null,
  tender      jsonb       not null,
  opened_at   timestamptz,
  -- No code path opens bids before they were due.
  check (opened_at is null or opened_at >= bids_due_by)
);

create index competition_of_authority on competition (authority, id);
revoke delete on competition from ${appRole};
