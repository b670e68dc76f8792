create table opening (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null unique references competition,
  first_officer  text        not null,
  first_at       timestamptz not null,
  second_officer text,
  opened_at      timestamptz,
  bids           jsonb       not null,
  check ((second_officer is null) = (opened_at is null)),
  check (second_officer <> first_officer)
);

revoke delete on opening from ${appRole};
