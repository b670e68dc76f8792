-- Award models tried out before a tender is published. "done" and "alive_at" are moved by whoever
-- computes, without touching the version: a simulation that nobody moves has stopped.
create table simulation (
  id           uuid primary key,
  version      bigint      not null,
  authority    text        not null,
  begun_by     text        not null,
  begun_at     timestamptz not null,
  request      jsonb       not null,
  status       text        not null check (status in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  competitions integer     not null,
  done         integer     not null,
  alive_at     timestamptz not null,
  result       jsonb,
  check ((status = 'DONE') = (result is not null))
);

create index simulation_of_authority on simulation (authority, id);
