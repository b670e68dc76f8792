-- A chair proposes, each evaluator agrees or dissents; those that are there were agreed the old way.
alter table consensus
  add column proposal int not null default 1,
  add column reconciliation text,
  add column reconciles jsonb not null default '[]',
  add column stood_at timestamptz,
  add column closed_by text,
  add column lapsed_at timestamptz,
  add column lapsed_because text,
  add constraint lapsed_with_a_reason check ((lapsed_at is null) = (lapsed_because is null)),
  add constraint closed_ones_stand check (closed_by is null or stood_at is not null);

update consensus set stood_at = recorded_at;
create index consensus_of_competition on consensus (competition_id);

create table consensus_position (
  id           uuid primary key,
  version      bigint      not null,
  consensus_id uuid        not null references consensus,
  proposal     int         not null,
  evaluator    text        not null,
  agrees       boolean     not null,
  reason       text,
  taken_at     timestamptz not null,
  unique (consensus_id, proposal, evaluator),
  check (agrees or reason is not null)
);

revoke delete on consensus_position from ${appRole};
