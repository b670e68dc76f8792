create table score (
  id             uuid primary key,
  version        bigint not null,
  competition_id uuid   not null references competition,
  bid_id         uuid   not null references bid,
  question_id    text   not null,
  evaluator      text   not null,
  mark           int    not null,
  reason         text   not null,
  unique (bid_id, question_id, evaluator)
);

create index score_of_competition on score (competition_id, id);

create table score_submission (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  evaluator      text        not null,
  submitted_at   timestamptz not null,
  unique (competition_id, evaluator)
);

revoke delete on score, score_submission from ${appRole};
