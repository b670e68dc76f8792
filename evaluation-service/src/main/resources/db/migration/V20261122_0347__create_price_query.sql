-- A bidder is asked to explain a price that a test found low; people conclude, never the machine.
create table price_query (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  authority      text        not null,
  lot_id         text        not null,
  bid_id         uuid        not null references bid,
  bidder         text        not null,
  question       text        not null,
  answer_by      date        not null,
  asked_by       text        not null,
  asked_at       timestamptz not null,
  answer         text,
  answered_by    text,
  answered_at    timestamptz,
  accepted       boolean,
  conclusion     text,
  concluded_by   text,
  concluded_at   timestamptz,
  check ((answer is null) = (answered_at is null)),
  check ((accepted is null) = (concluded_at is null)),
  check ((accepted is null) = (conclusion is null))
);

create index price_query_of_competition on price_query (competition_id, id);
create unique index one_open_price_query on price_query (bid_id, lot_id) where concluded_at is null;
revoke delete on price_query from ${appRole};
