-- A mark that is not handed in may still lack its reason; a hand-in that was reopened stays on record.
alter table score alter column reason drop not null;

alter table score_submission
  add column reopened_at timestamptz,
  add column reopened_because text,
  add constraint reopened_with_a_reason check ((reopened_at is null) = (reopened_because is null));

alter table score_submission drop constraint score_submission_competition_id_evaluator_key;
create unique index one_hand_in_stands on score_submission (competition_id, evaluator)
  where reopened_at is null;
