create table award (
  id                 uuid primary key,
  version            bigint      not null,
  competition_id     uuid        not null references competition,
  authority          text        not null,
  lot_id             text        not null,
  bid_id             uuid        not null references bid,
  reason             text        not null,
  decided_by         text        not null,
  decided_at         timestamptz not null,
  approved_by        text,
  approved_at        timestamptz,
  standstill_ends_on date,
  finalised_by       text,
  finalised_at       timestamptz,
  unique (competition_id, lot_id),
  check (approved_by <> decided_by),
  check (finalised_at is null or approved_at is not null)
);

create index award_of_authority on award (authority, id);

create table assessment_summary (
  id             uuid primary key,
  version        bigint      not null,
  award_id       uuid        not null references award,
  competition_id uuid        not null references competition,
  bidder         text        not null,
  issued_at      timestamptz not null,
  content        jsonb       not null,
  unique (award_id, bidder)
);

revoke delete on award from ${appRole};
revoke update, delete on assessment_summary from ${appRole};
