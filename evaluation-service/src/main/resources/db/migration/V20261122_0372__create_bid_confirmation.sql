-- That a bidder stood by a version of its bid for an amended tender, and when.
create table bid_confirmation (
  id             uuid primary key,
  version        bigint      not null,
  bid_id         uuid        not null references bid,
  number         int         not null,
  tender_version int         not null,
  confirmed_at   timestamptz not null,
  unique (bid_id, number, tender_version)
);

revoke update, delete on bid_confirmation from ${appRole};
