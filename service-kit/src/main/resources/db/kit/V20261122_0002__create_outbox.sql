create table outbox (
  id                bigint generated always as identity primary key,
  event_id          uuid        not null unique,
  aggregate_id      uuid        not null,
  aggregate_version bigint      not null,
  type              text        not null,
  payload           text        not null,
  traceparent       text,
  occurred_at       timestamptz not null default clock_timestamp(),
  published_at      timestamptz,
  attempts          int         not null default 0,
  last_error        text,
  next_attempt_at   timestamptz,
  unique (aggregate_id, aggregate_version, type, event_id)
);

create index outbox_waiting on outbox (id) where published_at is null;
