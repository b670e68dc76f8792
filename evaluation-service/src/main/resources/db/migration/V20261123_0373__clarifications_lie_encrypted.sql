-- What was asked and answered of a bid lies as encrypted as the bid; rows from before stay readable.
alter table clarification
  add column sealed_question bytea,
  add column sealed_answer   bytea,
  alter column question drop not null,
  add check ((question is null) <> (sealed_question is null)),
  drop constraint clarification_check,
  add check (num_nonnulls(answer, sealed_answer) = num_nonnulls(answered_at)),
  add check ((answered_by is null) = (answered_at is null));

revoke update (answer) on clarification from ${appRole};
grant update (sealed_answer) on clarification to ${appRole};
