-- A bid that left its competition after the opening. What was found at the opening stays as it was.
create table dropped_bid (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  bid_id         uuid        not null unique references bid,
  bidder         text        not null,
  kind           text        not null check (kind in ('WITHDRAWN', 'EXCLUDED')),
  reason         text        not null,
  dropped_by     text        not null,
  dropped_at     timestamptz not null
);

create index dropped_bid_of_competition on dropped_bid (competition_id, id);
revoke update, delete on dropped_bid from ${appRole};
