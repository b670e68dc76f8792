create table abandonment (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  authority      text        not null,
  lot_id         text,
  reason         text        not null,
  abandoned_by   text        not null,
  abandoned_at   timestamptz not null
);

create unique index a_lot_is_abandoned_once on abandonment (competition_id, coalesce(lot_id, ''));

-- What is told to all who bid, and published.
create table award_notice (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  lot_id         text,
  award_id       uuid references award,
  kind           text        not null,
  content        jsonb       not null,
  issued_at      timestamptz not null
);

create index award_notice_of_competition on award_notice (competition_id, id);
revoke update, delete on abandonment, award_notice from ${appRole};
