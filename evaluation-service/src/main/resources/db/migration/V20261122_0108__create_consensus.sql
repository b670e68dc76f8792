create table consensus (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  bid_id         uuid        not null references bid,
  question_id    text        not null,
  mark           int         not null,
  reason         text        not null,
  recorded_by    text        not null,
  recorded_at    timestamptz not null,
  unique (bid_id, question_id)
);

revoke delete on consensus from ${appRole};
