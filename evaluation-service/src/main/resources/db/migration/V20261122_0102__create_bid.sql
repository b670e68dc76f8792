-- That a bid exists. Its content is elsewhere, behind row-level security.
create table bid (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  bidder         text        not null,
  edited_at      timestamptz not null,
  submitted_at   timestamptz,
  withdrawn_at   timestamptz,
  unique (competition_id, bidder)
);

revoke delete on bid from ${appRole};
