create table panel (
  id             uuid primary key,
  version        bigint not null,
  competition_id uuid   not null unique references competition,
  members        jsonb  not null
);

create table declaration (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  evaluator      text        not null,
  conflicts      jsonb       not null,
  declared_at    timestamptz not null,
  unique (competition_id, evaluator)
);

revoke delete on panel, declaration from ${appRole};
