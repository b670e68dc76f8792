-- Where an authority's systems want to be told of events.
create table webhook (
  id                uuid primary key,
  version           bigint      not null,
  authority_id      text        not null,
  description       text        not null,
  url               text        not null,
  event_types       jsonb       not null,
  state             text        not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
  disabled_because  text,
  disabled_at       timestamptz,
  secret_rotated_at timestamptz,
  created_at        timestamptz not null,
  created_by        text        not null
);
create index webhook_of_authority on webhook (authority_id, id);

-- What deliveries are signed with, sealed under a key of the configuration.
create table webhook_secret (
  id          uuid primary key,
  webhook_id  uuid        not null references webhook on delete cascade,
  sealed_by   text        not null,
  sealed      bytea       not null,
  created_at  timestamptz not null,
  valid_until timestamptz
);
create index webhook_secret_of_webhook on webhook_secret (webhook_id, created_at);

-- How a target has done of late; beside the webhook, so that it changes no version.
create table webhook_standing (
  webhook_id    uuid primary key references webhook on delete cascade,
  failing_since timestamptz,
  given_up      int not null
);

-- Events as they came, for as long as they can be told again.
create table webhook_event (
  id           uuid primary key,
  authority_id text        not null,
  type         text        not null,
  occurred_at  timestamptz not null,
  headers      jsonb       not null,
  payload      bytea       not null,
  received_at  timestamptz not null
);
create index webhook_event_of_authority on webhook_event (authority_id, occurred_at);
create index webhook_event_by_age on webhook_event (received_at);

-- One event for one webhook, however often it is tried.
create table webhook_delivery (
  id               uuid primary key,
  webhook_id       uuid        not null references webhook on delete cascade,
  event_id         uuid        not null references webhook_event,
  test             boolean     not null,
  state            text        not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
  created_at       timestamptz not null,
  next_attempt_at  timestamptz not null,
  first_attempt_at timestamptz,
  tries            int         not null,
  attempts         int         not null,
  settled_at       timestamptz,
  lease            uuid,
  leased_until     timestamptz,
  unique (webhook_id, event_id)
);
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_of_event on webhook_delivery (event_id);
create index webhook_delivery_due on webhook_delivery (webhook_id, next_attempt_at) where state = 'WAITING';
create index webhook_delivery_by_age on webhook_delivery (created_at);

create table webhook_attempt (
  id          uuid primary key,
  delivery_id uuid        not null references webhook_delivery on delete cascade,
  number      int         not null,
  at          timestamptz not null,
  took_ms     bigint      not null,
  outcome     text        not null,
  status      int,
  reason      text        not null,
  unique (delivery_id, number)
);
