-- What bidders ask about a tender that is out.
create table clarification (
  id                 uuid primary key,
  version            bigint      not null,
  tender_id          uuid        not null references tender,
  organisation       text        not null,
  question           text        not null,
  lot_id             text,
  question_id        text,
  asked_at           timestamptz not null,
  number             int,
  published_question jsonb,
  answer             jsonb,
  declined_because   text,
  settled_at         timestamptz,
  unique (tender_id, number),
  -- Answered to all with a number, or declined to the one who asked, or neither yet.
  check ((number is null) = (answer is null)),
  check ((answer is null) = (published_question is null)),
  check (answer is null or declined_because is null),
  check ((settled_at is null) = (answer is null and declined_because is null))
);

create index clarification_of_tender on clarification (tender_id, id);
create index clarification_unanswered on clarification (tender_id) where settled_at is null;
revoke delete on clarification from ${appRole};
