-- That somebody challenges an award; while one is open nothing becomes final.
create table challenge (
  id                 uuid primary key,
  version            bigint      not null,
  award_id           uuid        not null references award,
  competition_id     uuid        not null references competition,
  authority          text        not null,
  challenger         text        not null,
  grounds            text        not null,
  raised_by          text        not null,
  raised_at          timestamptz not null,
  during_standstill  boolean     not null,
  outcome            text check (outcome in ('REJECTED', 'UPHELD')),
  resolution         text,
  resolved_by        text,
  resolved_at        timestamptz,
  standstill_ends_on date,
  check ((outcome is null) = (resolved_at is null)),
  check ((outcome is null) = (resolution is null))
);

create index challenge_of_award on challenge (award_id, id);
revoke delete on challenge from ${appRole};
