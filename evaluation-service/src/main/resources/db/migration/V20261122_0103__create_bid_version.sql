-- What a bid says: the draft being written and each version that was submitted.
create table bid_version (
  id             uuid primary key,
  bid_id         uuid  not null references bid,
  competition_id uuid  not null references competition,
  bidder         text  not null,
  number         int   not null,
  tender_version int   not null,
  content        jsonb not null,
  sha256         text,
  submitted_at   timestamptz,
  -- The one version that counts as the bid.
  stands         boolean not null default false,
  unique (bid_id, number)
);

create unique index one_version_of_a_bid_stands on bid_version (bid_id) where stands;
create index bid_version_standing on bid_version (competition_id) where stands;
revoke delete on bid_version from ${appRole};
