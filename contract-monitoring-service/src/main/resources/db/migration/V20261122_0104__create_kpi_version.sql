create table kpi_version (
  id                  uuid        primary key,
  kpi_id              uuid        not null references kpi,
  number              int         not null check (number > 0),
  terms               jsonb       not null,
  agreed_by_authority text        not null,
  agreed_by_provider  text        not null,
  agreed_at           timestamptz not null,
  unique (kpi_id, number)
);

-- What both sides agreed on stays as it was.
revoke update, delete on kpi_version from ${appRole};
