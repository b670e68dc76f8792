-- Computed once and kept as it was.
create table competition_ranking (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null unique references competition,
  computed_by    text        not null,
  computed_at    timestamptz not null,
  lots           jsonb       not null
);

revoke update, delete on competition_ranking from ${appRole};
