create table inbox (
  consumer    text        not null,
  event_id    uuid        not null,
  type        text        not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);

create table dead_letter (
  id          uuid primary key,
  consumer    text        not null,
  topic       text        not null,
  partition   int         not null,
  "offset"    bigint      not null,
  key         text        not null,
  headers     text        not null,
  payload     bytea       not null,
  error       text        not null,
  parked_at   timestamptz not null default clock_timestamp(),
  replayed_at timestamptz,
  unique (consumer, topic, partition, "offset")
);

create index dead_letter_waiting on dead_letter (consumer, key, id) where replayed_at is null;
