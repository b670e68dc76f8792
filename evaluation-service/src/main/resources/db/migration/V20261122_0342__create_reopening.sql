-- That marks or a consensus were reopened, by whom and why.
create table reopening (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  scope          text        not null check (scope in ('HAND_IN', 'CONSENSUS')),
  evaluator      text,
  bid_id         uuid references bid,
  question_id    text,
  reason         text        not null,
  reopened_by    text        not null,
  reopened_at    timestamptz not null,
  check ((scope = 'HAND_IN') = (evaluator is not null)),
  check ((scope = 'CONSENSUS') = (bid_id is not null and question_id is not null))
);

create index reopening_of_competition on reopening (competition_id, id);
revoke update, delete on reopening from ${appRole};
