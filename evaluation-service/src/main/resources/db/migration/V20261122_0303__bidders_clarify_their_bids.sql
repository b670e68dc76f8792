create table clarification (
  id             uuid primary key,
  version        bigint      not null,
  competition_id uuid        not null references competition,
  bid_id         uuid        not null references opened_bid,
  bidder         text        not null,
  question_id    text,
  about_price    boolean     not null,
  question       text        not null,
  asked_by       text        not null,
  asked_at       timestamptz not null,
  answer_by      timestamptz not null,
  answer         text,
  answered_by    text,
  answered_at    timestamptz,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check (answered_at < answer_by)
);

create index clarification_of_bid on clarification (bid_id, id);
create index clarification_of_competition on clarification (competition_id, id);
-- What was asked stands; only an answer comes, and comes once (see the service).
revoke update, delete on clarification from ${appRole};
grant update (version, answer, answered_by, answered_at) on clarification to ${appRole};
