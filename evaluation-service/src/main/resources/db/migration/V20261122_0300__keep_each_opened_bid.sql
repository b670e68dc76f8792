-- What was found at the opening, one row for each bid: enough to list, mark and rank by without
-- looking into what bids say again. Written once.
create table opened_bid (
  bid_id            uuid primary key references bid,
  competition_id    uuid        not null references competition,
  bidder            text        not null,
  name              text        not null,
  size              text        not null,
  sector            text        not null,
  alias             text        not null,
  prices            jsonb       not null,
  outside_questions jsonb       not null,
  offers_counted    int         not null,
  offers_shown      int         not null,
  sha256            text        not null,
  submitted_at      timestamptz not null,
  unique (competition_id, alias),
  check (offers_counted <= offers_shown)
);

create index opened_bid_of_competition on opened_bid (competition_id, bid_id);
revoke update, delete on opened_bid from ${appRole};
