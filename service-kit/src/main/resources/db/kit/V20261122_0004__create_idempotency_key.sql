create table idempotency_key (
  actor        text        not null,
  key          text        not null,
  request_hash text        not null,
  status       int         not null,
  location     text,
  etag         text,
  body         text,
  created_at   timestamptz not null default clock_timestamp(),
  primary key (actor, key)
);
